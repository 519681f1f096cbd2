import type { ListSpec } from '#app/domain/list-request.ts'

export type ApplicationSort = 'made' | 'due' | 'state'
export type ApplicationFilter = 'q' | 'state' | 'side' | 'place'

/** The list of applications that staff follow. */
export const applicationList: ListSpec<ApplicationSort, ApplicationFilter> = {
	path: '/applications',
	sorts: ['-made', 'due', 'state'],
	filters: ['q', 'state', 'side', 'place'],
	pageSize: 50,
}

/** Besides the states themselves: all that the employer owes an answer to, and what is late. */
export const applicationWaits = ['waiting', 'overdue'] as const
export type ApplicationWait = (typeof applicationWaits)[number]
