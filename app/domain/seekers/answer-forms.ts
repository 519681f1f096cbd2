import { z } from 'zod'
import { type QuestionId, questions } from './answers.ts'

const placeText = z.string().trim().max(100, 'text-long').optional()
const code = z.string().optional()

/** Places are typed as words, or chosen by code where the words fit several. */
export const placeForm = z.object({ place: placeText, code })
const hukouForm = z.object({
	same: z.enum(['yes', 'no'], 'choose-one'),
	place: placeText,
	code,
})

/** What each question's page sends; most say their answer as it is kept. */
export const answerForms = { ...questions, residence: placeForm, hukou: hukouForm } as const

/** What was said on a question's page, not yet looked at closely. */
export type Said = {
	[Question in QuestionId]: {
		question: Question
		said: z.output<(typeof answerForms)[Question]>
	}
}[QuestionId]
