import type { Policy } from '#app/domain/policy/look-up.ts'
import { wholeOf } from './amounts.ts'
import { spanOf } from './claim-span.ts'
import type { Facts } from './facts.ts'
import type { Incentive } from './incentives.ts'
import type { YesNoQuestion } from './questions.ts'
import { bestOf, exclusiveGroups } from './stacking.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** What somebody can say of themself and a job beside the family's money. */
export const situations = [
	'hard-to-employ',
	'out-of-poverty',
	'zero-employment',
	'disabled',
	'graduating',
	'half-year-registered',
	'other-province',
	'works-flexibly',
	'own-business',
] as const satisfies readonly YesNoQuestion[]
export type Situation = (typeof situations)[number]

/** What can come with a job, to the person or to whoever hires them. */
const withJob: readonly Incentive[] = [
	'travel',
	'flex-insurance',
	'job-search',
	'start-up-loan',
	'tax-self',
	'hire-insurance',
	'tax-hire',
]

/** An incentive that may come with the job, and what it stands in for: of those only one is paid. */
export type Extra = { verdict: Verdict; instead: Incentive[] }

type Family = { area: 'urban' | 'rural'; onDibao: boolean; insured: boolean }

/** What is known of someone who fills in the calculator and names nobody. */
export function factsOfFamily(
	{ area, onDibao, insured }: Family,
	said: readonly Situation[],
	today: string,
): Facts {
	return {
		today,
		area,
		category: null,
		employment: null,
		birthDate: null,
		sex: '0',
		answers: {
			...Object.fromEntries(situations.map((each) => [each, said.includes(each)])),
			'on-dibao': onDibao,
			insured,
		},
		past: [],
		subject: '',
	}
}

/** What may be claimed besides, the best of what excludes each other; never added to a month's money. */
export function extrasOf(facts: Facts, policy: Policy): Extra[] {
	const verdicts = withJob
		.map((incentive) => verdictOf(incentive, facts, policy))
		.filter(({ answer }) => answer !== 'may-not')
	const options = verdicts.map(({ incentive, amount }) => ({
		term: { incentive, personId: '', subject: '', ...spanOf(facts.today, amount) },
		fen: wholeOf(amount),
	}))
	const of = (incentive: string) => verdicts.filter((each) => each.incentive === incentive)
	return bestOf(exclusiveGroups(policy), options).flatMap(({ option, instead }) =>
		of(option.term.incentive).map((verdict) => ({
			verdict,
			instead: instead.flatMap(({ term }) => of(term.incentive).map((each) => each.incentive)),
		})),
	)
}
