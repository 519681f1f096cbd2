import { addMonths } from '#app/domain/time/day.ts'
import { type MonthFigures, monthFigures, type Standing } from './month-figures.ts'
import { type Step, stepsOf } from './steps.ts'
import type { Earner, Household, Terms } from './terms.ts'
import { type Warning, warningsFor } from './warnings.ts'

export type Month = MonthFigures & { month: string }

/** A fall of the family's money from one month to the next though the pay stays the same. */
export type Cliff = { month: string; fallFen: number; because: `${Standing}-to-${Standing}` }

export type BetterOff = {
	months: Month[]
	/** What the family has now, without the job. */
	baselineFen: number
	gainFirstMonthFen: number
	totalGainFen: number
	cliffs: Cliff[]
	steps: Step[]
	warnings: Warning[]
}

export type Question = {
	terms: Terms
	household: Household
	earners: readonly Earner[]
	/** `YYYY-MM`; the decision falls in the month before. */
	startMonth: string
	months: number
}

/**
 * What work does to a family's money, month by month (policy §7): wages, deduction, counted income,
 * dibao, gradual exit. An estimate: the county decides. All amounts in fen.
 */
export function betterOff({ terms, household, earners, startMonth, months }: Question): BetterOff {
	const all = monthsOf({ terms, household, earners, startMonth, months })
	const baselineFen = baselineOf(household)
	const gains = all.map(({ totalFen }) => totalFen - baselineFen)
	return {
		months: all,
		baselineFen,
		gainFirstMonthFen: gains[0] ?? 0,
		totalGainFen: gains.reduce((sum, gain) => sum + gain, 0),
		cliffs: cliffsIn(all),
		steps: stepsOf(terms, household, earners, all),
		warnings: warningsFor(terms, household, all),
	}
}

/** The exit period begins with the first month in which the family is no longer on dibao. */
export function monthsOf({ terms, household, earners, startMonth, months }: Question): Month[] {
	const all: Month[] = []
	let dibaoMonths = 0
	for (let month = 1; month <= months; month++) {
		const exitMonth = month - dibaoMonths
		const figures = monthFigures(terms, household, earners, { month, exitMonth })
		if (figures.status === 'dibao') dibaoMonths = month
		all.push({ month: addMonths(`${startMonth}-01`, month - 1).slice(0, 7), ...figures })
	}
	return all
}

/** A family that is not on dibao has no extras that hang on it either. */
function baselineOf({ otherIncomeFen, currentBenefitFen, classifiedExtraFen }: Household): number {
	return otherIncomeFen + currentBenefitFen + (currentBenefitFen > 0 ? classifiedExtraFen : 0)
}

function cliffsIn(months: readonly Month[]): Cliff[] {
	return months.flatMap((month, place) => {
		const before = months[place - 1]
		if (!before || before.totalFen <= month.totalFen) return []
		const because = `${before.status}-to-${month.status}` as const
		return [{ month: month.month, fallFen: before.totalFen - month.totalFen, because }]
	})
}
