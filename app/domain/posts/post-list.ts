import type { ListSpec } from '#app/domain/list-request.ts'

/** What a list of posts can have been come to from; carried along unseen. */
export const postOrigins = ['import', 'employer', 'workshop', 'project'] as const
export type PostFilter = 'q' | 'state' | 'kind' | 'place' | (typeof postOrigins)[number]

/** The list of posts that staff keep. */
export const postList: ListSpec<'updated' | 'title' | 'until' | 'pay', PostFilter> = {
	path: '/officer/posts',
	sorts: ['-updated', 'title', 'until', 'pay'],
	filters: ['q', 'state', 'kind', 'place', ...postOrigins],
	pageSize: 50,
}
