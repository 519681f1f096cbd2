import type { Answers, QuestionId } from './answers.ts'

/** Who fills the registration in: the person, a helper, or staff at the counter. */
export type Filler = 'self' | 'helper' | 'staff'

export type Section = { id: SectionId; questions: readonly QuestionId[] }
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

const sections: readonly Section[] = [
	{ id: 'you', questions: ['name', 'id-number', 'phone'] },
	{ id: 'place', questions: ['residence', 'hukou'] },
	{ id: 'work', questions: ['occupations', 'education', 'skills'] },
	{ id: 'able', questions: ['body', 'senses'] },
	{ id: 'way', questions: ['care', 'obstacles'] },
	{ id: 'when', questions: ['hours', 'distance'] },
	{ id: 'wish', questions: ['pay', 'willing'] },
	{ id: 'consent', questions: ['consent'] },
]

/** The pages someone goes through; who signed in by phone is not asked for the number again. */
export function sectionsFor(filler: Filler): Section[] {
	return sections.map(({ id, questions }) => ({
		id,
		questions: questions.filter((question) => filler !== 'self' || question !== 'phone'),
	}))
}

export function stepsFor(filler: Filler): QuestionId[] {
	return sectionsFor(filler).flatMap(({ questions }) => questions)
}

/** The first page without an answer; null when all have one. */
export function nextStep(answers: Answers, filler: Filler): QuestionId | null {
	return stepsFor(filler).find((question) => answers[question] === undefined) ?? null
}

/** Where "continue" and "back" lead from a page: null behind the last, before the first. */
export function neighbours(
	question: QuestionId,
	filler: Filler,
): { back: QuestionId | null; on: QuestionId | null } {
	const steps = stepsFor(filler)
	const place = steps.indexOf(question)
	return { back: steps[place - 1] ?? null, on: steps[place + 1] ?? null }
}
