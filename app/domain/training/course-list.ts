import type { ListRequest, ListSpec } from '#app/domain/list-request.ts'

export type CourseSort = 'added' | 'title' | 'state'
export type CourseFilter = 'q' | 'state' | 'occupation'

export const courseList: ListSpec<CourseSort, CourseFilter> = {
	path: '/officer/training',
	sorts: ['-added', 'added', 'title', 'state'],
	filters: ['q', 'state', 'occupation'],
	pageSize: 50,
}
export type CourseListRequest = ListRequest<CourseSort, CourseFilter>

export const classViews = ['ahead', 'running', 'over'] as const
export type ClassView = (typeof classViews)[number]
export type ClassSort = 'starts' | 'title'
export type ClassFilter = 'q' | 'view'

export const classList: ListSpec<ClassSort, ClassFilter> = {
	path: '/classes',
	sorts: ['-starts', 'starts', 'title'],
	filters: ['q', 'view'],
	pageSize: 50,
}
export type ClassListRequest = ListRequest<ClassSort, ClassFilter>
