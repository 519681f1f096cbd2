import { z } from 'zod'
import { incentives, personIncentives } from './incentives.ts'
import { papers } from './papers.ts'
import { answersForm } from './questions.ts'

const words = z.string('text-missing').trim().min(1, 'text-missing').max(300, 'text-long')

export const beginForm = z.object({ incentive: z.enum(personIncentives, 'choose-one') })

/** What staff write down: of a person, or of the employer of a job. */
export const newClaimForm = z.object({
	incentive: z.enum(incentives, 'choose-one'),
	person: z.uuid('not-found'),
	placement: z.uuid('not-found').optional(),
})

export const fillForm = answersForm.extend({
	from: z.iso.date('date-shape').optional(),
	subject: z.string().trim().max(100, 'text-long').default(''),
})
export type Filled = z.output<typeof fillForm>

export const becauseForm = z.object({ ground: words })
export const seenForm = z.object({ paper: z.enum(papers, 'choose-one') })

export const grantForm = z.object({
	amount: z
		.number('number-missing')
		.min(0.01, 'number-missing')
		.max(10_000_000, 'pay-range')
		.optional(),
	ground: words,
})
export const paidForm = z.object({ on: z.iso.date('date-shape') })
