import type { ListSpec } from './list-request.ts'

/** A list of one's own: what is open stands first and whole, the past behind it by pages. */
export const myList = (path: string): ListSpec<'made', never> => ({
	path,
	sorts: ['-made'],
	filters: [],
	pageSize: 10,
})
