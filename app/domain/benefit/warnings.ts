import { isBelow } from '#app/domain/money/exact.ts'
import type { MonthFigures } from './month-figures.ts'
import type { Household, Terms } from './terms.ts'

export const warningCodes = [
	'not-on-dibao',
	'benefit-above-line',
	'extra-without-dibao',
	'taper-too-short',
	'cliff-exit-ends',
	'cliff-exit-cap',
	'cliff-extra-ends',
	'cliff-bands',
	'cliff-deduction-starts',
	'cliff-deduction-ends',
] as const
/** What the figures alone do not say; words for each in the catalogue. */
export type Warning = (typeof warningCodes)[number]

type Months = readonly MonthFigures[]

/**
 * A cliff is a place where the family has less though nobody's pay is less: from one month to the next, or
 * beside a family whose pay is a little lower. These are all there are; each is named where it is met.
 */
const checks: Record<Warning, (terms: Terms, home: Household, months: Months) => boolean> = {
	'not-on-dibao': (_terms, home) => home.currentBenefitFen === 0,
	'benefit-above-line': ({ standardFen }, home) => home.currentBenefitFen > standardFen * home.size,
	'extra-without-dibao': (_terms, home) =>
		home.currentBenefitFen === 0 && home.classifiedExtraFen > 0,
	'taper-too-short': ({ exit }) => exit.mode === 'taper' && exit.taper.length < exit.months,
	/** the payment stops, or shrinks, while the pay stays. */
	'cliff-exit-ends': (_terms, _home, months) =>
		falls(months).some(([before]) => before.exitPaymentFen > 0),
	/** whoever earns more than the cap leaves without a payment. */
	'cliff-exit-cap': (terms, home, months) =>
		home.currentBenefitFen > 0 && months.some((month) => isOverCap(terms, home, month)),
	/** extras end with dibao. */
	'cliff-extra-ends': (_terms, home, months) =>
		home.currentBenefitFen > 0 &&
		home.classifiedExtraFen > 0 &&
		months.some(({ status }) => status !== 'dibao'),
	/** by bands, one fen more can mean the next band. */
	'cliff-bands': ({ bands }, home) => bands !== null && home.currentBenefitFen > 0,
	/** from the least pay on so much is deducted that the family is below the line again, and leaves the exit. */
	'cliff-deduction-starts': ({ deduction, exit }, home, months) =>
		home.currentBenefitFen > 0 &&
		deduction.minPayFen !== null &&
		exit.mode !== 'none' &&
		months.some(({ status, deductionFen }) => status === 'dibao' && deductionFen > 0),
	/** more of the pay counts from a month of the job on. */
	'cliff-deduction-ends': (_terms, _home, months) =>
		falls(months).some(([before, after]) => before.deductionFen > after.deductionFen),
}

export function warningsFor(terms: Terms, home: Household, months: Months): Warning[] {
	return warningCodes.filter((code) => checks[code](terms, home, months))
}

function falls(months: Months): [MonthFigures, MonthFigures][] {
	return months.flatMap((after, place): [MonthFigures, MonthFigures][] => {
		const before = months[place - 1]
		return before && before.totalFen > after.totalFen ? [[before, after]] : []
	})
}

function isOverCap({ exit, standardFen }: Terms, { size }: Household, month: MonthFigures) {
	const { incomeCapMultiple: cap, mode } = exit
	if (cap === null || mode === 'none' || mode === 'topup_zero_keep_status') return false
	return month.status !== 'dibao' && !isBelow(month.countedIncomeFen, cap, standardFen * size)
}
