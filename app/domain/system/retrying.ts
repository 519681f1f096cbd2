import { z } from 'zod'

/** What an administrator can have tried again: texts that were not sent, posts that were not indexed. */
export const retryable = ['texts', 'search'] as const
export type Retryable = (typeof retryable)[number]

export const retryForm = z.object({ what: z.enum(retryable, 'choose-one') })

/** What failed longer ago is history. */
export const retryDays = 7

/** Posts that could not be indexed are tried again, or let be until they change. */
export const letBeForm = z.object({
	copy: z.string().min(1, 'required').max(40, 'too-long'),
	post: z.uuid('required'),
})
