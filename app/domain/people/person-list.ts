import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type PersonSort = 'made' | 'name'
export type PersonFilter =
	| 'registration'
	| 'identity'
	| 'labour_capacity'
	| 'work_conditions'
	| 'work_willingness'
	| 'place'

/** The people of a division. Names and numbers are looked up by a form of their own: they never stand in an address. */
export const personList: ListSpec<PersonSort, PersonFilter> = {
	path: '/people',
	sorts: ['-made', 'made', 'name'],
	filters: [
		'registration',
		'identity',
		'labour_capacity',
		'work_conditions',
		'work_willingness',
		'place',
	],
	pageSize: 50,
}
export type PersonListRequest = ListRequest<PersonSort, PersonFilter>

/** Where a registration stands, as a list is narrowed by it; `none` was never handed in, or is over. */
export const registrationViews = ['active', 'paused', 'none'] as const
export type RegistrationView = (typeof registrationViews)[number]
