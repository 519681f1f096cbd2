import type { ListSpec } from '#app/domain/list-request.ts'

/** Free times to choose from, the next one first: few enough for a telephone. */
export const freeSlotList = (path: string): ListSpec<'starts', never> => ({
	path,
	sorts: ['starts'],
	filters: [],
	pageSize: 8,
})
