/** Filters by which a list of moves holds what a number of a period has counted. */
export const periodFilters = ['did', 'from', 'to', 'kind', 'reason'] as const
export type PeriodFilter = (typeof periodFilters)[number]

/** What offers can be looked up by having happened in a period. */
export const offerDid = ['offered', 'accepted', 'declined'] as const
/** The same for jobs: agreed, or begun and over so many months, or lasting them. */
export const placementDid = [
	'hired',
	'kept-3',
	'due-3',
	'kept-6',
	'due-6',
	'kept-12',
	'due-12',
] as const
