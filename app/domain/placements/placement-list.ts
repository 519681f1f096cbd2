import type { ListSpec } from '#app/domain/list-request.ts'
import { type PeriodFilter, periodFilters } from '#app/domain/moves/period.ts'

export type PlacementSort = 'made' | 'started' | 'state'
export type PlacementFilter = 'q' | 'state' | 'side' | 'place' | PeriodFilter

/** The list of jobs that staff follow. */
export const placementList: ListSpec<PlacementSort, PlacementFilter> = {
	path: '/placements',
	sorts: ['-made', 'started', 'state'],
	filters: ['q', 'state', 'side', 'place', ...periodFilters],
	pageSize: 50,
}

/** Besides the states themselves: where a check is due, or late. */
export const placementWaits = ['due', 'overdue'] as const
export type PlacementWait = (typeof placementWaits)[number]
