import type { ListSpec } from '#app/domain/list-request.ts'

/** The list of posts that staff keep. */
export const postList: ListSpec<
	'updated' | 'title' | 'until' | 'pay',
	'q' | 'state' | 'kind' | 'place' | 'import'
> = {
	path: '/officer/posts',
	sorts: ['-updated', 'title', 'until', 'pay'],
	filters: ['q', 'state', 'kind', 'place', 'import'],
	pageSize: 50,
}
