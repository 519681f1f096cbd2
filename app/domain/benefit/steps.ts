import { deductionFor, netOf } from './deduction.ts'
import type { MonthFigures } from './month-figures.ts'
import type { Earner, Household, Terms } from './terms.ts'

/** One step of a calculation: the rule it follows, the parameter it used, what went in and came out. */
export type Step = {
	rule: 'R-036' | 'R-037' | 'R-038' | 'R-060' | 'R-061' | 'R-062' | 'R-063' | 'R-066' | 'R-069'
	parameter: string | null
	inputs: Record<string, number | string | null>
	/** Fen. */
	result: number
}

type Months = readonly (MonthFigures & { month: string })[]

/** How the figures came about: pay and line whenever the deduction changes, the standing whenever the total does. */
export function stepsOf(
	terms: Terms,
	home: Household,
	earners: readonly Earner[],
	months: Months,
): Step[] {
	return months.flatMap((month, place) => {
		const before = months[place - 1]
		return [
			...(before?.deductionFen === month.deductionFen
				? []
				: [
						...earners.flatMap((earner) => stepsOfEarner(terms, earner, place + 1)),
						...stepsOfFamily(terms, home, month),
					]),
			...(differs(month, before) ? [stepOfStanding(terms, month)] : []),
		]
	})
}

function stepsOfEarner(terms: Terms, earner: Earner, month: number): Step[] {
	const { mode, value, capFen, minPayFen, fullDisregardMonths } = terms.deduction
	const netFen = netOf(earner)
	const result = deductionFor(terms, earner, month)
	if (month <= fullDisregardMonths)
		return [
			{
				rule: 'R-063',
				parameter: 'deduct.full_disregard_months',
				inputs: { months: fullDisregardMonths, grossFen: earner.grossFen, netFen },
				result,
			},
		]
	return [
		{ rule: 'R-060', parameter: 'si.personal_rate', inputs: { ...earner }, result: netFen },
		{
			rule: 'R-062',
			parameter: 'deduct.mode',
			inputs: { mode, value, capFen, minPayFen, grossFen: earner.grossFen, netFen },
			result,
		},
	]
}

function stepsOfFamily(terms: Terms, home: Household, month: MonthFigures): Step[] {
	const { netWageFen, deductionFen, countedIncomeFen } = month
	const { size, otherIncomeFen } = home
	const lineFen = terms.standardFen * size
	return [
		{
			rule: 'R-061',
			parameter: null,
			inputs: { netWageFen, deductionFen, otherIncomeFen },
			result: countedIncomeFen,
		},
		{
			rule: 'R-036',
			parameter: 'dibao.standard_monthly',
			inputs: { standardFen: terms.standardFen, size },
			result: lineFen,
		},
		{
			...(terms.bands === null
				? { rule: 'R-037', parameter: 'dibao.rounding' }
				: { rule: 'R-036', parameter: 'dibao.bands' }),
			inputs: { lineFen, countedIncomeFen, currentBenefitFen: home.currentBenefitFen },
			result: month.benefitFen,
		},
	]
}

const parameterOf = {
	dibao: ['R-038', 'topup.classified_per_person'],
	exit: ['R-066', 'exit.amount_mode'],
	edge: ['R-069', 'edge.multiple'],
	none: ['R-069', 'edge.multiple'],
} as const

function stepOfStanding(terms: Terms, month: MonthFigures & { month: string }): Step {
	const [rule, parameter] = parameterOf[month.status]
	const { mode, months } = terms.exit
	return {
		rule,
		parameter,
		inputs: {
			month: month.month,
			status: month.status,
			...(month.status === 'exit' && { mode, months, exitPaymentFen: month.exitPaymentFen }),
			classifiedExtraFen: month.classifiedExtraFen,
		},
		result: month.totalFen,
	}
}

function differs(month: MonthFigures, before: MonthFigures | undefined): boolean {
	return before?.totalFen !== month.totalFen || before.status !== month.status
}
