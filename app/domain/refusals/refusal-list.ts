import type { ListSpec } from '#app/domain/list-request.ts'

export type RefusalSort = 'due' | 'refused'
export type RefusalFilter = 'state' | 'place' | 'q'

/** What waits: those to be decided, those that were objected to, and of both those whose day has passed. */
export const refusalWaits = ['waiting', 'overdue'] as const
export type RefusalWait = (typeof refusalWaits)[number]

/** The refusals of a division, the next one due first. */
export const refusalList: ListSpec<RefusalSort, RefusalFilter> = {
	path: '/refusals',
	sorts: ['due', '-due', '-refused', 'refused'],
	filters: ['q', 'state', 'place'],
	pageSize: 30,
}
