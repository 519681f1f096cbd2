import { z } from 'zod'

/** What the portal does not know and asks with a yes or a no. */
export const yesNoQuestions = [
	'on-dibao',
	'out-of-poverty',
	'hard-to-employ',
	'zero-employment',
	'disabled',
	'graduating',
	'student-loan',
	'school-leaver',
	'registered-unemployed',
	'half-year-registered',
	'other-province',
	'works-flexibly',
	'certificate',
	'fund-subsidy',
	'had-before',
	'own-business',
	'contract',
	'contract-year',
	'insured',
	'on-public-post',
] as const
export type YesNoQuestion = (typeof yesNoQuestions)[number]

/** What it asks with a number: months, days, or yuan. */
export const figureQuestions = [
	'months-away',
	'income-last-year',
	'insurance-paid',
	'months-insured',
	'training-days',
	'loan-wanted',
] as const
export type FigureQuestion = (typeof figureQuestions)[number]

export const questions = [...yesNoQuestions, ...figureQuestions] as const
export type Question = (typeof questions)[number]

export type Answers = { [Name in YesNoQuestion]?: boolean | undefined } & {
	[Name in FigureQuestion]?: number | undefined
}

const yesNo = z
	.enum(['yes', 'no'], 'choose-one')
	.transform((word) => word === 'yes')
	.optional()
const figure = z.number('number-missing').min(0, 'number-missing').max(10_000_000, 'pay-range')

/** The answers as a form brings them: what was left open stays open. */
export const answersForm = z.object({
	...(Object.fromEntries(yesNoQuestions.map((name) => [name, yesNo])) as Record<
		YesNoQuestion,
		typeof yesNo
	>),
	...(Object.fromEntries(figureQuestions.map((name) => [name, figure.optional()])) as Record<
		FigureQuestion,
		z.ZodOptional<typeof figure>
	>),
})
