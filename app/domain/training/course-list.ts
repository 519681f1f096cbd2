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
