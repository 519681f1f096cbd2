import type { Answers, QuestionId } from './answers.ts'

/** Who fills a registration in: the person, or a helper; and whether the person has a record already. */
export type Filling = { filler: 'self' | 'helper'; known: boolean }

export const sectionIds = [
	'you',
	'place',
	'work',
	'able',
	'way',
	'when',
	'wish',
	'consent',
] as const
export type SectionId = (typeof sectionIds)[number]
export type Section = { id: SectionId; questions: readonly QuestionId[] }

/** What is kept with the person, not with the registration. */
export const identityQuestions = ['name', 'id-number', 'phone'] as const satisfies QuestionId[]

/** Once staff have confirmed who someone is, these are changed by staff only. */
export const fixedOnceConfirmed: readonly QuestionId[] = [...identityQuestions, 'hukou']

/** A page of the way, or the one behind the last question, where everything is looked over. */
export type QuestionStep = QuestionId | 'check'

const sections: readonly Section[] = [
	{ id: 'you', questions: identityQuestions },
	{ id: 'place', questions: ['residence', 'hukou'] },
	{ id: 'work', questions: ['occupations', 'education', 'skills'] },
	{ id: 'able', questions: ['body', 'senses'] },
	{ id: 'way', questions: ['care', 'obstacles'] },
	{ id: 'when', questions: ['hours', 'distance'] },
	{ id: 'wish', questions: ['pay', 'willing'] },
	{ id: 'consent', questions: ['consent'] },
]

/**
 * The pages someone goes through. Who has a record is not asked again who they are, and who signed in
 * by phone is not asked for the number.
 */
export function sectionsFor({ filler, known }: Filling): Section[] {
	const skipped: readonly QuestionId[] = known
		? identityQuestions
		: filler === 'self'
			? ['phone']
			: []
	return sections
		.map(({ id, questions }) => ({ id, questions: questions.filter((q) => !skipped.includes(q)) }))
		.filter(({ questions }) => questions.length > 0)
}

export function stepsFor(filling: Filling): QuestionId[] {
	return sectionsFor(filling).flatMap(({ questions }) => questions)
}

/** The first page without an answer; null when all have one. */
export function nextStep(answers: Answers, filling: Filling): QuestionId | null {
	return stepsFor(filling).find((question) => answers[question] === undefined) ?? null
}

/** Where "continue" and "back" lead from a page: null behind the last, before the first. */
export function neighbours(
	question: QuestionId,
	filling: Filling,
): { back: QuestionId | null; on: QuestionId | null } {
	const steps = stepsFor(filling)
	const place = steps.indexOf(question)
	return { back: steps[place - 1] ?? null, on: steps[place + 1] ?? null }
}

export type Progress = { section: SectionId; place: number; of: number }

/** Which part of the way a page is on. */
export function progressOf(question: QuestionId, filling: Filling): Progress | null {
	const all = sectionsFor(filling)
	const index = all.findIndex(({ questions }) => questions.includes(question))
	const section = all[index]
	return section ? { section: section.id, place: index + 1, of: all.length } : null
}
