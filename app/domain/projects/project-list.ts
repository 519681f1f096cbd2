import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type ProjectSort = 'added' | 'name' | 'ends'
export type ProjectFilter = 'q' | 'source' | 'state' | 'place'

export const projectViews = ['running', 'over'] as const
export type ProjectView = (typeof projectViews)[number]

export const projectList: ListSpec<ProjectSort, ProjectFilter> = {
	path: '/officer/projects',
	sorts: ['-added', 'added', 'name', 'ends'],
	filters: ['q', 'source', 'state', 'place'],
	pageSize: 50,
}
export type ProjectListRequest = ListRequest<ProjectSort, ProjectFilter>
