import { shareOf } from '#app/domain/money/exact.ts'
import type { DeductionMode, Earner, Terms } from './terms.ts'

export const netOf = ({ grossFen, insuranceFen, taxFen }: Earner): number =>
	grossFen - insuranceFen - taxFen

const amounts: Record<DeductionMode, (terms: Terms, grossFen: number) => number> = {
	none: () => 0,
	fixed_amount: ({ deduction }) => Math.round(deduction.value),
	ratio_of_standard: ({ deduction, standardFen }) => shareOf(standardFen, deduction.value),
	ratio_of_earnings: ({ deduction }, grossFen) => shareOf(grossFen, deduction.value),
	ratio_of_min_wage: ({ deduction }) => shareOf(deduction.minWageFen ?? 0, deduction.value),
}

/**
 * what is left out of one working member's pay in a month of the job, 1 the first, in fen. Never
 * below nothing, never above the cap, never above what the person takes home. In the months of a full
 * disregard it is all they take home.
 */
export function deductionFor(terms: Terms, earner: Earner, month: number): number {
	const { mode, minPayFen, capFen, fullDisregardMonths, monthsMax } = terms.deduction
	if (month <= fullDisregardMonths) return netOf(earner)
	if (monthsMax !== null && month > monthsMax) return 0
	if (minPayFen !== null && earner.grossFen < minPayFen) return 0
	const amount = amounts[mode](terms, earner.grossFen)
	return Math.max(0, Math.min(amount, capFen ?? amount, netOf(earner)))
}
