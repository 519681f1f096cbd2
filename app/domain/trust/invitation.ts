import { z } from 'zod'
import { trustAreas } from '#app/domain/access/trust-areas.ts'
import { helperRelations } from '#app/domain/seekers/words.ts'

/** For how many months someone may be trusted; it can be renewed, and ended at any time. */
export const trustMonths = ['1', '3', '12'] as const

/** So many people at a time: whoever needs more needs a guardian, not a helper. */
export const mostHelpers = 5

/** Whom a person asks to act for them, with what, and how long. */
export const invitation = z.object({
	name: z.string('helper-name-missing').trim().min(1, 'helper-name-missing').max(20, 'text-long'),
	phone: z.string('phone-shape').trim().max(30, 'phone-shape'),
	relation: z.enum(helperRelations, 'choose-one'),
	areas: z.array(z.enum(trustAreas)).min(1, 'choose-one'),
	months: z.enum(trustMonths, 'choose-one'),
})
export type Invitation = z.output<typeof invitation>
