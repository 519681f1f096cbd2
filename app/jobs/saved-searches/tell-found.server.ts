import { tellFound } from '#app/commands/saved-searches/tell-found.server.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** Once a day: everybody whose saved search has found something, and who wants to hear of it by now. */
export function tellAllFound(now = new Date()): Promise<number> {
	return forEach({
		what: 'saved-search.tell',
		now,
		find: (db, { after, take }) =>
			db.savedSearch.findMany({
				where: { id: { gt: after }, foundCount: { gt: 0 } },
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: tellFound,
	})
}
