import type { ListSpec } from '#app/domain/list-request.ts'

export type ClaimSort = 'made' | 'due'
export type ClaimFilter = 'q' | 'state' | 'incentive' | 'side' | 'place'

/** The claims of a division, the newest first. */
export const claimList: ListSpec<ClaimSort, ClaimFilter> = {
	path: '/claims',
	sorts: ['-made', 'made', 'due', '-due'],
	filters: ['q', 'state', 'incentive', 'side', 'place'],
	pageSize: 30,
}
