import { z } from 'zod'

/** More than this nobody tells apart. */
export const mostViews = 20

export const viewForm = z.object({
	name: z.string('name-missing').trim().min(1, 'name-missing').max(40, 'name-long'),
	query: z.string().max(1000).default(''),
})

export type SavedView = { id: string; name: string; query: string }
