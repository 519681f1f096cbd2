import { z } from 'zod'

/** What an officer says beside the file: for which division, and where the rows come from. */
export const importForm = z.object({
	division: z.string('choose-one').regex(/^\d{2,12}$/, 'choose-one'),
	source: z.string().trim().max(50, 'text-long').default(''),
})
