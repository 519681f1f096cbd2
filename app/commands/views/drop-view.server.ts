import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Outcome = { refused: 'not-found' } | { dropped: string }

/** Forgets a view; what it showed stays as it is. */
export function dropView({ actor, write }: Ctx<Staff>, id: string): Promise<Outcome> {
	return write(async ({ db, record }): Promise<Outcome> => {
		const { accountId } = actor
		if (!isUuid(id) || !may(actor, 'view.keep', { accountId })) return { refused: 'not-found' }
		const { count } = await db.savedView.deleteMany({ where: { id, accountId } })
		if (count === 0) return { refused: 'not-found' }
		record({ action: 'view.drop', subject: ['saved-view', id], division: actor.division })
		return { dropped: id }
	})
}
