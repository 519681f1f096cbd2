import { shareOf } from '#app/domain/money/exact.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import { type Facts, figureOf } from './facts.ts'
import type { Incentive } from './incentives.ts'
import { monthsHad } from './past-claims.ts'
import { insuranceMonths } from './spans.ts'

export const paces = ['once', 'month', 'year', 'day', 'loan', 'quota'] as const
export type Pace = (typeof paces)[number]

/** How much, and by which parameters; null fen: the place has not said, its office knows. */
export type Amount = {
	fen: number | null
	pace: Pace
	/** For so many months, days or years, where it is not paid once. */
	times: number | null
	by: readonly ParameterKey[]
}

const once = (fen: number | null, ...by: ParameterKey[]): Amount => ({
	fen,
	pace: 'once',
	times: null,
	by,
})
const yuan = (amount: number | null) => (amount === null ? null : Math.round(amount * 100))

type AmountOf = (facts: Facts, policy: Policy) => Amount

/** as much as is wanted, up to the limit; half the interest is paid. */
function loanOf(facts: Facts, policy: Policy, who: 'person' | 'firm'): Amount {
	const [most, term] =
		who === 'person'
			? (['loan.person_max', 'loan.term_months'] as const)
			: (['loan.firm_max', 'loan.firm_term_months'] as const)
	const wanted = yuan(figureOf(facts, 'loan-wanted'))
	return {
		fen: Math.min(wanted ?? policy(most), policy(most)),
		pace: 'loan',
		times: policy(term),
		by: [most, term, 'loan.interest_subsidy'],
	}
}

/** what each one brings. */
export const amounts: Record<Incentive, AmountOf> = {
	travel: (facts, policy) => {
		const line = policy('travel.income_line')
		const income = yuan(figureOf(facts, 'income-last-year'))
		const by = ['travel.amount', 'travel.amount_low_income', 'travel.income_line'] as const
		if (line === null || income === null) return once(policy('travel.amount'), ...by)
		return once(policy(income < line ? 'travel.amount_low_income' : 'travel.amount'), ...by)
	},
	'flex-insurance': (facts, policy) => {
		const paid = yuan(figureOf(facts, 'insurance-paid'))
		const left = insuranceMonths(facts, policy) - monthsHad(facts.past, 'flex-insurance')
		const asked = figureOf(facts, 'months-insured') ?? 12
		return {
			fen: paid === null ? null : shareOf(paid, policy('si.flex_ratio')),
			pace: 'month',
			times: Math.max(0, Math.min(asked, left)),
			by: ['si.flex_ratio', 'si.months', 'si.near_retire_years'],
		}
	},
	training: (_facts, policy) => once(policy('train.amount'), 'train.amount'),
	living: (facts, policy) =>
		policy('trainlive.mode') === 'day'
			? {
					fen: policy('trainlive.amount'),
					pace: 'day',
					times: figureOf(facts, 'training-days'),
					by: ['trainlive.mode', 'trainlive.amount'],
				}
			: once(policy('trainlive.amount'), 'trainlive.mode', 'trainlive.amount'),
	'job-search': (_facts, policy) => once(policy('jobsearch.amount'), 'jobsearch.amount'),
	'start-up-loan': (facts, policy) => loanOf(facts, policy, 'person'),
	'tax-self': (_facts, policy) => ({
		fen: policy('tax.self.amount'),
		pace: 'year',
		times: policy('tax.months') / 12,
		by: ['tax.self.amount', 'tax.months', 'tax.valid_to_year'],
	}),
	'hire-insurance': (facts, policy) => ({
		fen: yuan(figureOf(facts, 'insurance-paid')),
		pace: 'month',
		times: Math.min(figureOf(facts, 'months-insured') ?? 12, policy('si.months')),
		by: ['si.months'],
	}),
	'public-post': (_facts, policy) => ({
		fen: policy('publicpost.subsidy'),
		pace: 'month',
		times: policy('publicpost.months'),
		by: ['publicpost.subsidy', 'publicpost.months'],
	}),
	'tax-hire': (_facts, policy) => ({
		fen: policy('tax.hire.amount'),
		pace: 'year',
		times: policy('tax.months') / 12,
		by: ['tax.hire.amount', 'tax.months', 'tax.valid_to_year'],
	}),
	'firm-loan': (facts, policy) => loanOf(facts, policy, 'firm'),
	'disabled-quota': () => ({ fen: null, pace: 'quota', times: null, by: ['disabled.quota_ratio'] }),
}

/** All that an incentive brings while it runs, in fen; null where that cannot be told. A loan is no gift. */
export function wholeOf(amount: Amount): number | null {
	if (amount.pace === 'loan' || amount.fen === null) return null
	if (amount.pace === 'once') return amount.fen
	return amount.times === null ? null : amount.fen * amount.times
}
