import { z } from 'zod'
import { checkOutcomes, leaveReasons } from './leaving.ts'

const yesOrNo = z
	.enum(['yes', 'no'])
	.optional()
	.transform((answer) => (answer === undefined ? null : answer === 'yes'))

/** What a follow-up contact found; the day and the reason where it found that someone has left. */
export const checkForm = z.object({
	day: z.number('number-missing').int('number-whole').positive('number-whole'),
	outcome: z.enum(checkOutcomes, 'choose-one'),
	paid: yesOrNo,
	insured: yesOrNo,
	note: z.string().trim().max(300, 'text-long').default(''),
	on: z.iso.date('date-shape').optional(),
	reason: z.enum(leaveReasons, 'reason-missing').optional(),
})
