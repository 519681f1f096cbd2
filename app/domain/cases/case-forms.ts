import { z } from 'zod'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { recordedAnswers, recordedDeliveries } from '#app/domain/offers/work-forms.ts'
import { outcomes } from './case-machine.ts'

const words = z.string('text-missing').trim().min(1, 'text-missing').max(2000, 'text-long')
const yuan = z
	.string()
	.trim()
	.default('')
	.transform((text) => (text === '' ? 0 : Number(text)))
	.refine((amount) => Number.isFinite(amount) && amount >= 0, 'number-whole')
	.transform(fenOfYuan)

export const statementForm = z.object({ words })

/** What staff heard at the counter or on the telephone, written down for the person. */
export const heardForm = statementForm.extend({ how: z.enum(recordedAnswers, 'choose-one') })

export const receiptForm = z.object({
	notice: z.uuid('not-found'),
	how: z.enum(recordedDeliveries, 'choose-one'),
	on: z.iso.date('date-shape'),
	proof: z.string('text-missing').trim().min(1, 'text-missing').max(300, 'text-long'),
})

export const decisionForm = z.object({
	outcome: z.enum(outcomes, 'choose-one'),
	facts: words,
	basis: words,
	weighing: words,
	organ: z.string('text-missing').trim().min(1, 'text-missing').max(100, 'text-long'),
	share: yuan,
	cut: yuan,
	startMonth: z
		.string()
		.regex(/^(\d{4}-\d{2})?$/, 'date-shape')
		.default(''),
	months: z.coerce.number('number-whole').int('number-whole').default(0),
})

export const restoreForm = z.object({ ground: words })

export const reviewForm = z.object({
	answer: z.enum(['uphold', 'overturn'], 'choose-one'),
	ground: words,
})
