import { z } from 'zod'
import { tick } from '#app/domain/form-fields.ts'
import { declineReasons } from './decline-reasons.ts'

/** Accepting an offer, and applying by oneself: the same question goes with both. */
export const shareForm = z.object({ share: tick })

/** The person themself, signed in, can give their CV with it. */
export const shareWithCvForm = shareForm.extend({ cv: tick })

export const declineForm = z.object({
	reason: z.enum(declineReasons, 'reason-missing'),
	words: z.string().trim().max(500, 'text-long').default(''),
})
