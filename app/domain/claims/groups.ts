import { allOf, anyOf, type Facts, saidOf, type Tri } from './facts.ts'
import type { Question } from './questions.ts'

/** The groups of people that rules name. */
export const groups = [
	'dibao',
	'tekun',
	'out-of-poverty',
	'hard-to-employ',
	'zero-employment',
	'disabled',
	'graduating',
	'student-loan',
	'school-leaver',
	'registered-unemployed',
	'half-year-registered',
	'poor-and-registered',
] as const
export type Group = (typeof groups)[number]

type Membership = {
	in: (facts: Facts) => Tri
	/** What is asked where it is not known. */
	asks: readonly Question[]
}

const asked = (question: Group & Question): Membership => ({
	in: (facts) => saidOf(facts, question),
	asks: [question],
})

const onDibao = (facts: Facts): Tri =>
	facts.category === null ? saidOf(facts, 'on-dibao') : facts.category === 'dibao'
const registered = (facts: Facts): Tri =>
	facts.employment === null
		? saidOf(facts, 'registered-unemployed')
		: facts.employment === 'unemployed_registered'

/** How each group is told: by the records, and by what the person says where they are silent. */
export const memberships: Record<Group, Membership> = {
	dibao: { in: onDibao, asks: ['on-dibao'] },
	tekun: { in: ({ category }) => category === 'tekun', asks: [] },
	'out-of-poverty': {
		in: (facts) =>
			facts.category === 'anti_poverty_monitored' ? true : saidOf(facts, 'out-of-poverty'),
		asks: ['out-of-poverty'],
	},
	'hard-to-employ': asked('hard-to-employ'),
	'zero-employment': asked('zero-employment'),
	disabled: asked('disabled'),
	graduating: asked('graduating'),
	'student-loan': asked('student-loan'),
	'school-leaver': asked('school-leaver'),
	'registered-unemployed': { in: registered, asks: ['registered-unemployed'] },
	'half-year-registered': asked('half-year-registered'),
	/** a zero-employment or an urban dibao family, and registered as unemployed. */
	'poor-and-registered': {
		in: (facts) =>
			allOf(
				anyOf(
					saidOf(facts, 'zero-employment'),
					allOf(onDibao(facts), facts.area === null ? null : facts.area === 'urban'),
				),
				registered(facts),
			),
		asks: ['zero-employment', 'on-dibao', 'registered-unemployed'],
	},
}
