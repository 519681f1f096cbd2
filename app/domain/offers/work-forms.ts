import { z } from 'zod'
import { declineForm, shareForm } from './answer-forms.ts'
import { answerWays, deliveryWays } from './ways.ts'

/** What staff can write down; the other ways leave their own trace. */
export const recordedDeliveries = deliveryWays.filter((way) => way !== 'online')
export const recordedAnswers = answerWays.filter((way) => way === 'in-person' || way === 'phone')

const words = z.string('text-missing').trim().min(1, 'text-missing').max(300, 'text-long')
const heard = { how: z.enum(recordedAnswers, 'choose-one') }

export const deliveryForm = z.object({
	how: z.enum(recordedDeliveries, 'choose-one'),
	on: z.iso.date('date-shape'),
	proof: words,
})
export const heardAcceptForm = shareForm.extend(heard)
export const heardDeclineForm = declineForm.extend(heard)
export const becauseForm = z.object({ reason: words })

export const newOfferForm = z.object({
	person: z.uuid('not-found'),
	post: z.uuid('not-found'),
	note: z.string().trim().max(300, 'text-long').default(''),
	way: z.enum(['send', 'draft'], 'choose-one'),
})

/** A button that asks for nothing. */
export const pressForm = z.object({})
