import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type EmployerSort = 'added' | 'name' | 'due'
export type EmployerFilter = 'q' | 'standing' | 'kind' | 'place'

/** Besides its standings, a list can be narrowed to those met in an import and not verified yet, and to those due again. */
export const employerViews = ['imported', 'due'] as const
export type EmployerView = (typeof employerViews)[number]

export const employerList: ListSpec<EmployerSort, EmployerFilter> = {
	path: '/officer/employers',
	sorts: ['-added', 'added', 'name', 'due'],
	filters: ['q', 'standing', 'kind', 'place'],
	pageSize: 50,
}
export type EmployerListRequest = ListRequest<EmployerSort, EmployerFilter>
