import { ceilYuan, shareOf } from '#app/domain/money/exact.ts'
import type { ExitMode, Household, Terms } from './terms.ts'

const payments: Record<ExitMode, (terms: Terms, home: Household, month: number) => number> = {
	none: () => 0,
	hold: ({ standardFen }, { currentBenefitFen, size }) =>
		Math.min(currentBenefitFen, standardFen * size),
	lump_sum: ({ standardFen, exit }, { currentBenefitFen, size }, month) =>
		month === 1 ? Math.min(currentBenefitFen, standardFen * size) * exit.lumpSumMonths : 0,
	topup_zero_keep_status: () => 0,
	taper: ({ exit }, { currentBenefitFen }, month) =>
		ceilYuan(shareOf(currentBenefitFen, exit.taper[month - 1] ?? 0)),
}

/** what a family on its way out of dibao still gets in a month of the exit period, 1 the first. */
export function exitPaymentFor(terms: Terms, home: Household, month: number): number {
	return payments[terms.exit.mode](terms, home, month)
}
