import type { TagValue } from '#app/domain/people/tags.ts'
import type { AssistanceCategory } from '#app/domain/people/words.ts'
import type { ClaimTerm } from './past-claims.ts'
import type { Answers, FigureQuestion, YesNoQuestion } from './questions.ts'

/** What is known when it is asked whether somebody may claim something; null: not known. */
export type Facts = {
	today: string
	category: AssistanceCategory | null
	area: 'urban' | 'rural' | null
	employment: TagValue<'employment_status'> | null
	birthDate: string | null
	/** GB/T 2261.1. */
	sex: string
	answers: Answers
	/** What was claimed before and not turned down, of the same person. */
	past: readonly ClaimTerm[]
	/** What this claim is for: the certificate, where it is about one. */
	subject: string
}

/** Yes, no, or not known yet. */
export type Tri = boolean | null

export const saidOf = ({ answers }: Facts, question: YesNoQuestion): Tri =>
	answers[question] ?? null
export const figureOf = ({ answers }: Facts, question: FigureQuestion): number | null =>
	answers[question] ?? null

export const anyOf = (...all: Tri[]): Tri =>
	all.includes(true) ? true : all.includes(null) ? null : false
export const allOf = (...all: Tri[]): Tri =>
	all.includes(false) ? false : all.includes(null) ? null : true
