import type { Policy } from '#app/domain/policy/look-up.ts'
import { anyOf, type Facts, figureOf, saidOf, type Tri } from './facts.ts'
import { type Group, memberships } from './groups.ts'
import { everHad, monthsHad, timesInYear } from './past-claims.ts'
import type { Question } from './questions.ts'
import { insuranceMonths } from './spans.ts'

/** Why something may not be claimed: the condition that does not hold. */
export const conditionNames = [
	'whom',
	'other-province',
	'months-away',
	'once-a-year',
	'once-in-life',
	'works-flexibly',
	'insurance-paid',
	'months-left',
	'certificate',
	'fund-subsidy',
	'same-certificate',
	'times-a-year',
	'in-training',
	'season',
	'own-business',
	'loan-wanted',
	'still-given',
	'contract',
	'contract-year',
	'insured',
	'on-public-post',
] as const
export type ConditionName = (typeof conditionNames)[number]

export type Condition = {
	name: ConditionName
	holds: (facts: Facts, policy: Policy) => Tri
	/** What is asked where it is not known whether it holds. */
	asks: readonly Question[]
}

const yes = (name: ConditionName & Question): Condition => ({
	name,
	holds: (facts) => saidOf(facts, name as 'contract'),
	asks: [name],
})
const atLeast = (
	name: ConditionName,
	question: 'months-away' | 'insurance-paid' | 'training-days' | 'loan-wanted',
	least: (policy: Policy) => number,
): Condition => ({
	name,
	holds: (facts, policy) => {
		const figure = figureOf(facts, question)
		return figure === null ? null : figure >= least(policy)
	},
	asks: [question],
})
const known = (name: ConditionName, holds: Condition['holds']): Condition => ({
	name,
	holds,
	asks: [],
})

/** Anyone of one of these groups. */
export const whom = (named: readonly Group[] | ((policy: Policy) => readonly Group[])) => ({
	name: 'whom' as const,
	of: (policy: Policy) => (typeof named === 'function' ? named(policy) : named),
})
export type Whom = ReturnType<typeof whom>

export const inAny = (facts: Facts, named: readonly Group[]): Tri =>
	anyOf(...named.map((group) => memberships[group].in(facts)))

const one = () => 1
const yearIs = (facts: Facts) => Number(facts.today.slice(0, 4))

/** one line a condition. */
export const conditions = {
	otherProvince: yes('other-province'),
	monthsAway: atLeast('months-away', 'months-away', (policy) => policy('travel.min_work_months')),
	travelOnceAYear: known(
		'once-a-year',
		({ past, today }, policy) => timesInYear(past, 'travel', today) < policy('travel.per_year'),
	),
	worksFlexibly: {
		name: 'works-flexibly',
		holds: (facts) =>
			facts.employment === 'employed_flexible' ? true : saidOf(facts, 'works-flexibly'),
		asks: ['works-flexibly'],
	},
	insurancePaid: atLeast('insurance-paid', 'insurance-paid', one),
	/** the whole time is limited; nearer to retirement it lasts until then. */
	monthsLeft: known(
		'months-left',
		(facts, policy) => monthsHad(facts.past, 'flex-insurance') < insuranceMonths(facts, policy),
	),
	certificate: yes('certificate'),
	noFundSubsidy: {
		name: 'fund-subsidy',
		holds: (facts) => {
			const had = saidOf(facts, 'fund-subsidy')
			return had === null ? null : !had
		},
		asks: ['fund-subsidy'],
	},
	newCertificate: known(
		'same-certificate',
		({ past, subject }, policy) =>
			policy('train.same_level') !== 'once' ||
			subject === '' ||
			past.every((each) => each.incentive !== 'training' || each.subject !== subject),
	),
	trainingTimes: known(
		'times-a-year',
		({ past, today }, policy) =>
			timesInYear(past, 'training', today) < policy('train.max_per_year'),
	),
	inTraining: atLeast('in-training', 'training-days', one),
	livingTimes: known(
		'times-a-year',
		({ past, today }, policy) => timesInYear(past, 'living', today) < policy('trainlive.per_year'),
	),
	graduating: {
		name: 'whom',
		holds: (facts) => saidOf(facts, 'graduating'),
		asks: ['graduating'],
	},
	onceInLife: {
		name: 'once-in-life',
		holds: (facts) => {
			if (everHad(facts.past, 'job-search')) return false
			const had = saidOf(facts, 'had-before')
			return had === null ? null : !had
		},
		asks: ['had-before'],
	},
	/** in some months only, where the place has named them. */
	season: known('season', ({ today }, policy) => {
		const months = policy('jobsearch.window')
		const month = Number(today.slice(5, 7))
		return months === null || (month >= months[0] && month <= months[1])
	}),
	ownBusiness: yes('own-business'),
	loanWanted: atLeast('loan-wanted', 'loan-wanted', one),
	stillGiven: known('still-given', (facts, policy) => yearIs(facts) <= policy('tax.valid_to_year')),
	contract: yes('contract'),
	contractYear: yes('contract-year'),
	insured: yes('insured'),
	onPublicPost: {
		name: 'on-public-post',
		holds: (facts) => (facts.employment === 'public_post' ? true : saidOf(facts, 'on-public-post')),
		asks: ['on-public-post'],
	},
} as const satisfies Record<string, Condition>
