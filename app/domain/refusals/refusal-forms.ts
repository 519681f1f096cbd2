import { z } from 'zod'
import { verdictNames } from './refusal-machine.ts'

const words = z.string('text-missing').trim().min(1, 'text-missing').max(1000, 'text-long')

/** What a caseworker found of a refusal, and why; the person reads both. */
export const findingForm = z.object({
	verdict: z.enum(verdictNames, 'choose-one'),
	ground: words,
})

export const objectionForm = z.object({ words })

export const objectionAnswerForm = z.object({
	answer: z.enum(['uphold', 'overturn'], 'choose-one'),
	ground: words,
})
