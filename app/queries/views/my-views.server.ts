import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isUuid } from '#app/domain/uuid.ts'
import type { SavedView } from '#app/domain/views/saved-view.ts'

const shown = { id: true, name: true, query: true } as const

/** The lists that someone has kept under a name. */
export const myViews = ({ actor: { accountId }, read }: Ctx<Staff>): Promise<SavedView[]> =>
	read((db) =>
		db.savedView.findMany({ where: { accountId }, orderBy: { name: 'asc' }, select: shown }),
	)

export async function myView(
	{ actor: { accountId }, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<SavedView | null> {
	if (!isUuid(id)) return null
	return read((db) => db.savedView.findFirst({ where: { id, accountId }, select: shown }))
}
