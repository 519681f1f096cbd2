import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

/** The hand-overs of a caseworker. */
export const handoverList: ListSpec<'made', 'state' | 'side'> = {
	path: '/handovers',
	sorts: ['-made', 'made'],
	filters: ['state', 'side'],
	pageSize: 50,
}
export type HandoverRequest = ListRequest<'made', 'state' | 'side'>
