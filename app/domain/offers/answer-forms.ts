import { z } from 'zod'
import { declineReasons } from './decline-reasons.ts'

/** A tick that stands for consent: absent means no. */
const share = z
	.literal('yes')
	.optional()
	.transform((tick) => tick === 'yes')

/** Accepting an offer, and applying by oneself: the same question goes with both. */
export const shareForm = z.object({ share })

export const declineForm = z.object({
	reason: z.enum(declineReasons, 'reason-missing'),
	words: z.string().trim().max(500, 'text-long').default(''),
})
