import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betterOff } from './better-off.ts'
import { phasesOf } from './phases.ts'
import type { Terms } from './terms.ts'

const terms = (taper: readonly number[]): Terms => ({
	standardFen: 82_600,
	deduction: {
		mode: 'none',
		value: 0,
		capFen: null,
		minPayFen: null,
		minWageFen: null,
		fullDisregardMonths: 0,
		monthsMax: null,
	},
	exit: { months: taper.length, mode: 'taper', taper, lumpSumMonths: 0, incomeCapMultiple: null },
	bands: null,
	edgeMultiple: 1.5,
})
const household = {
	size: 3,
	otherIncomeFen: 0,
	currentBenefitFen: 247_800,
	classifiedExtraFen: 0,
}
const answered = (taper: readonly number[]) =>
	betterOff({
		terms: terms(taper),
		household,
		earners: [{ grossFen: 300_000, insuranceFen: 0, taxFen: 0 }],
		startMonth: '2026-12',
		months: 24,
	})

test('a tapering exit is a phase for each height, then what stays', () => {
	const { months, baselineFen } = answered([1, 1, 0.5])
	expect(
		phasesOf(months, baselineFen).map(({ from, to, status, gainFen }) => [
			from,
			to,
			status,
			gainFen,
		]),
	).toEqual([
		['2026-12', '2027-01', 'exit', 300_000],
		['2027-02', '2027-02', 'exit', 176_100],
		['2027-03', '2028-11', 'edge', 52_200],
	])
})

test('phases follow one another without a gap and hold every month', () => {
	const ratio = fc.integer({ min: 0, max: 4 }).map((quarter) => quarter / 4)
	fc.assert(
		fc.property(fc.array(ratio, { minLength: 1, maxLength: 12 }), (taper) => {
			const { months, baselineFen } = answered(taper)
			const phases = phasesOf(months, baselineFen)
			const covered = phases.flatMap(({ from, to }) =>
				months.map(({ month }) => month).filter((month) => from <= month && month <= to),
			)
			expect(covered).toEqual(months.map(({ month }) => month))
		}),
	)
})
