import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { personList } from '#app/domain/people/person-list.ts'
import { mostViews } from '#app/domain/views/saved-view.ts'

type Outcome = { refused: 'not-found' | 'views-many' } | { id: string }

/** Keeps the list as it is narrowed under a name; the same name again is the same view, narrowed anew. */
export function saveView(
	{ actor, now, write }: Ctx<Staff>,
	{ name, query }: { name: string; query: string },
): Promise<Outcome> {
	return write(async ({ db, record }): Promise<Outcome> => {
		const { accountId } = actor
		if (!may(actor, 'view.keep', { accountId })) return { refused: 'not-found' }
		const others = await db.savedView.count({ where: { accountId, name: { not: name } } })
		if (others >= mostViews) return { refused: 'views-many' }
		const known = readList(personList, new URLSearchParams(query))
		const kept = listAddress(personList, known).split('?')[1] ?? ''
		const { id } = await db.savedView.upsert({
			where: { accountId_name: { accountId, name } },
			create: { id: newId(now.getTime()), accountId, name, query: kept, createdAt: now },
			update: { query: kept },
		})
		record({ action: 'view.save', subject: ['saved-view', id], division: actor.division })
		return { id }
	})
}
