import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyTerms, householdFor } from '#tests/makers/benefit-terms.ts'
import { betterOff } from './better-off.ts'
import { exitPaymentFor } from './exit-payment.ts'
import type { Household, Terms } from './terms.ts'
import type { Warning } from './warnings.ts'

const months = 24

const asked = (terms: Terms, household: Household, grossFen: number) =>
	betterOff({
		terms,
		household,
		earners: [{ grossFen, insuranceFen: Math.floor(grossFen * 0.105), taxFen: 0 }],
		startMonth: '2027-01',
		months,
	})

/** Benefits are paid in whole yuan, rounded up. */
const wholeYuan = (fen: number) => Math.ceil(fen / 100) * 100

/** The most that a family can have less at each cliff. */
const depth = (terms: Terms, home: Household): Partial<Record<Warning, number>> => {
	const exits = Array.from({ length: months }, (_, place) => exitPaymentFor(terms, home, place + 1))
	const bands = (terms.bands ?? []).map(({ amountFen }) => wholeYuan(amountFen * home.size))
	return {
		'cliff-exit-ends': Math.max(...exits),
		'cliff-exit-cap': Math.max(...exits),
		'cliff-deduction-starts': Math.max(...exits),
		'cliff-extra-ends': home.classifiedExtraFen,
		'cliff-bands': Math.max(0, ...bands),
	}
}

describe('cliffs', () => {
	test('more gross pay never leaves the family less but for the cliffs that are named', () => {
		const pays = fc.integer({ min: 0, max: 900_000 })
		fc.assert(
			fc.property(anyTerms.chain(householdFor), pays, pays, ({ terms, home }, one, other) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)].map((pay) =>
					asked(terms, home, pay),
				)
				const depths = depth(terms, home)
				const allowed = (more?.warnings ?? []).reduce((sum, code) => sum + (depths[code] ?? 0), 100)
				for (const [place, month] of (more?.months ?? []).entries())
					expect(month.totalFen).toBeGreaterThanOrEqual(
						(less?.months[place]?.totalFen ?? 0) - allowed,
					)
			}),
			{ numRuns: 2000 },
		)
	})

	test('every fall from one month to the next is named', () => {
		fc.assert(
			fc.property(
				anyTerms.chain(householdFor),
				fc.integer({ min: 0, max: 900_000 }),
				({ terms, home }, pay) => {
					const { cliffs, warnings } = asked(terms, home, pay)
					if (cliffs.some(({ fallFen }) => fallFen > 100))
						expect(warnings.some((code) => code.startsWith('cliff-'))).toBe(true)
				},
			),
			{ numRuns: 2000 },
		)
	})

	test('at the line a family loses exactly its extra, where no exit is paid (§7.5)', () => {
		const terms: Terms = {
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
			exit: { months: 0, mode: 'none', taper: [], lumpSumMonths: 0, incomeCapMultiple: null },
			bands: null,
			edgeMultiple: 1.5,
		}
		const home = {
			size: 3,
			otherIncomeFen: 0,
			currentBenefitFen: 247_800,
			classifiedExtraFen: 20_000,
		}
		const at = (grossFen: number) =>
			betterOff({
				terms,
				household: home,
				earners: [{ grossFen, insuranceFen: 0, taxFen: 0 }],
				startMonth: '2027-01',
				months: 1,
			})
		expect(at(247_800).warnings).toContain('cliff-extra-ends')
		expect(at(247_700).warnings).not.toContain('cliff-extra-ends')
		expect((at(247_700).months[0]?.totalFen ?? 0) - (at(247_800).months[0]?.totalFen ?? 0)).toBe(
			20_000,
		)
	})
})
