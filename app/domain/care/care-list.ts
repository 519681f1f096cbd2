import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type CareSort = 'asked' | 'until'
export type CareFilter = 'q' | 'state' | 'kind' | 'place'

/** The orders for care, the newest first. */
export const careList: ListSpec<CareSort, CareFilter> = {
	path: '/care',
	sorts: ['-asked', 'asked', 'until', '-until'],
	filters: ['q', 'state', 'kind', 'place'],
	pageSize: 30,
}
export type CareListRequest = ListRequest<CareSort, CareFilter>
