import { z } from 'zod'

/** A file that is handed in with the reason, or one of the examples by its name. */
export const profileForm = z.object({
	profile: z
		.string()
		.regex(/^[a-z]*$/, 'choose-one')
		.default(''),
	reason: z.string('text-missing').trim().min(1, 'text-missing').max(500, 'text-long'),
})
