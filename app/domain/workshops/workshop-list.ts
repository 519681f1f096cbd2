import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type WorkshopSort = 'added' | 'name' | 'until'
export type WorkshopFilter = 'q' | 'form' | 'recognition' | 'place'

export const workshopList: ListSpec<WorkshopSort, WorkshopFilter> = {
	path: '/officer/workshops',
	sorts: ['-added', 'added', 'name', 'until'],
	filters: ['q', 'form', 'recognition', 'place'],
	pageSize: 50,
}
export type WorkshopListRequest = ListRequest<WorkshopSort, WorkshopFilter>
