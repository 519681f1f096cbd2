import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type PersonSort = 'made' | 'name'

const filters = [
	'caseworker',
	'waits',
	'offered',
	'registration',
	'identity',
	'labour_capacity',
	'work_conditions',
	'work_willingness',
	'place',
	'from',
	'to',
] as const
export type PersonFilter = (typeof filters)[number]

/** The people of a division. Names and numbers are looked up by a form of their own: they never stand in an address. */
export const personList: ListSpec<PersonSort, PersonFilter> = {
	path: '/people',
	sorts: ['-made', 'made', 'name'],
	filters,
	pageSize: 50,
}
export type PersonListRequest = ListRequest<PersonSort, PersonFilter>

/** Where a registration stands, as a list is narrowed by it; `none` was never handed in, or is over. */
export const registrationViews = ['active', 'paused', 'none'] as const
export type RegistrationView = (typeof registrationViews)[number]

/** What of someone's way waits for a word of their caseworker. */
export const eventWaits = ['no-answer', 'started', 'check-due', 'left'] as const
export type EventWait = (typeof eventWaits)[number]
/** Who has waited too long, or soon will have, for the service that everyone gets. */
export const serviceWaits = ['service-late', 'service-soon'] as const
export const personWaits = [...serviceWaits, ...eventWaits] as const
export type PersonWait = (typeof personWaits)[number]
/** So many days back it is news: who let an offer lapse, who has begun, who has left a job. */
export const waitDays = {
	'no-answer': 30,
	started: 7,
	left: 90,
} as const satisfies Partial<Record<PersonWait, number>>

/** Who looks for work, has none, and was offered nothing in so many days; `never` is at no time. */
export const offerGaps = ['30', '60', '90', 'never'] as const
export type OfferGap = (typeof offerGaps)[number]

/** Counting ends here: a list this long is narrowed, not read. */
export const mostCounted = 2_000
