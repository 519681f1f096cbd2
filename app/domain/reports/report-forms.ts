import { z } from 'zod'
import { reportReasons, verdicts } from './report.ts'

/** What anyone tells about a post; "something else" has to say what. */
export const reportForm = z
	.object({
		reason: z.enum(reportReasons, 'choose-one'),
		words: z.string().trim().max(1000, 'text-long').default(''),
	})
	.refine(({ reason, words }) => reason !== 'other' || words !== '', {
		path: ['words'],
		message: 'text-missing',
	})
export type ReportForm = z.output<typeof reportForm>

/** What staff found, and what they answer. */
export const answerForm = z.object({
	verdict: z.enum(verdicts, 'choose-one'),
	answer: z.string('text-missing').trim().min(1, 'text-missing').max(1000, 'text-long'),
})
export type AnswerForm = z.output<typeof answerForm>
