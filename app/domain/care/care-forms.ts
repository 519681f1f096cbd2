import { z } from 'zod'
import { line, officePhone } from '#app/domain/form-fields.ts'
import { careKinds, ratings, sharedDuties } from './words.ts'

const ground = z.string('text-missing').trim().min(1, 'text-missing').max(500, 'text-long')
const duties = z.array(z.enum(sharedDuties))
const date = z.iso.date('date-shape')
/** Half hours are the smallest part of a visit that anybody counts. */
const hours = z
	.number('number-missing')
	.min(0.5, 'number-missing')
	.max(24, 'number-missing')
	.multipleOf(0.5, 'half-hours')

/** What the person says: which help, for whom, and when it would be needed. */
export const careForm = z.object({
	kind: z.enum(careKinds, 'choose-one'),
	duties: z.array(z.enum(sharedDuties), 'choose-some').min(1, 'choose-some'),
	times: line(500),
})
export type CareForm = z.output<typeof careForm>
/** Which of its fields a refusal is about. */
export const careFieldOf = { 'duty-not-registered': 'duties', 'care-asked-already': 'kind' }

/** What is granted: whom it frees from looking after, for how many hours a month, until when. */
export const approvalForm = z.object({
	covers: duties.default([]),
	hoursMonth: z
		.number('number-missing')
		.int('number-whole')
		.min(1, 'number-missing')
		.max(744, 'number-missing'),
	until: date,
})
export type Approval = z.output<typeof approvalForm>

export const groundForm = z.object({ ground })
export const assignForm = z.object({ provider: z.uuid('choose-one'), on: date })
export const startForm = z.object({ on: date })
export const visitForm = z.object({ on: date, hours })
export const correctionForm = z.object({ visit: z.number('already-changed').int(), hours })
/** The person answers for what they have seen: hours that were written down meanwhile are none of it. */
const seen = { version: z.number('already-changed').int() }
export const confirmForm = z.object(seen)
export const questionForm = z.object({ ...seen, words: ground })
export const ratingForm = z.object({ rating: z.enum(ratings, 'choose-one'), words: line(500) })
export const endForm = z.object({ words: line(500) })

export const providerForm = z.object({
	name: z.string('name-missing').trim().min(2, 'name-missing').max(60, 'name-long'),
	kinds: z.array(z.enum(careKinds), 'choose-some').min(1, 'choose-some'),
	phone: officePhone,
	place: z.string('place-missing').trim().min(1, 'place-missing').max(100, 'text-long'),
	note: line(300),
	closed: z.array(z.literal('yes')).default([]),
})
export type ProviderForm = z.output<typeof providerForm>
