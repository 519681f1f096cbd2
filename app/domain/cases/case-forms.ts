import { z } from 'zod'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { recordedAnswers, recordedDeliveries } from '#app/domain/offers/work-forms.ts'
import { outcomes, reviewAnswers } from './case-machine.ts'

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
	answer: z.enum(reviewAnswers, 'choose-one'),
	cut: yuan,
	months: z.coerce.number('number-whole').int('number-whole').default(0),
	ground: words,
})

const day = z.iso.date('date-shape')
export const hearingForm = z.object({
	on: day,
	at: z.string('time-shape').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time-shape'),
	place: z.string('text-missing').trim().min(1, 'text-missing').max(200, 'text-long'),
	chair: z.string('text-missing').trim().min(1, 'text-missing').max(60, 'text-long'),
})
export const minutesForm = z.object({
	on: day,
	minutes: z.string('text-missing').trim().min(1, 'text-missing').max(4000, 'text-long'),
})
