import type { ListSpec } from '#app/domain/list-request.ts'
import { type PeriodFilter, periodFilters } from '#app/domain/moves/period.ts'

export type OfferSort = 'made' | 'reply' | 'state'
export type OfferFilter = 'q' | 'state' | 'side' | 'place' | 'mine' | PeriodFilter

/** The list of offers that staff follow. */
export const offerList: ListSpec<OfferSort, OfferFilter> = {
	path: '/offers',
	sorts: ['-made', 'reply', 'state'],
	filters: ['q', 'state', 'side', 'place', 'mine', ...periodFilters],
	pageSize: 50,
}

/** What a list can ask for besides the states themselves: what someone has to do something about. */
export const offerWaits = ['to-deliver', 'waiting', 'overdue'] as const
export type OfferWait = (typeof offerWaits)[number]
