import fc from 'fast-check'
import { deductionModes, exitModes, type Household, type Terms } from '#app/domain/benefit/terms.ts'

const percent = (most: number) => fc.integer({ min: 0, max: most }).map((part) => part / 100)
const orNone = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const fen = (most: number) => fc.integer({ min: 0, max: most })

const anyDeduction = fc
	.record({
		mode: fc.constantFrom(...deductionModes),
		ratio: percent(100),
		amount: fen(120_000),
		capFen: orNone(fen(120_000)),
		minPayFen: orNone(fen(400_000)),
		fullDisregardMonths: fc.integer({ min: 0, max: 6 }),
		monthsMax: orNone(fc.integer({ min: 1, max: 30 })),
	})
	.map(({ mode, ratio, amount, ...rest }) => ({
		...rest,
		mode,
		value: mode === 'fixed_amount' ? amount : ratio,
		minWageFen: 233_000,
	}))

const anyExit = fc.record({
	months: fc.integer({ min: 0, max: 36 }),
	mode: fc.constantFrom(...exitModes),
	taper: fc
		.array(percent(100), { maxLength: 12 })
		.map((ratios) => ratios.toSorted((one, other) => other - one)),
	lumpSumMonths: fc.integer({ min: 0, max: 12 }),
	incomeCapMultiple: orNone(fc.constantFrom(1, 1.5, 2)),
})

/** Any rules that a place could have, within the ranges of the catalogue. */
export const anyTerms: fc.Arbitrary<Terms> = fc
	.record({ standardFen: fc.integer({ min: 40_000, max: 170_000 }), deduction: anyDeduction })
	.chain(({ standardFen, deduction }) =>
		fc.record({
			standardFen: fc.constant(standardFen),
			deduction: fc.constant(deduction),
			exit: anyExit,
			bands: orNone(
				fc.array(
					fc.record({
						belowFen: fc.integer({ min: 1, max: standardFen }),
						amountFen: fen(standardFen),
					}),
					{
						minLength: 1,
						maxLength: 4,
					},
				),
			),
			edgeMultiple: fc.constantFrom(1.2, 1.5, 2),
		}),
	)

/** A family under such rules; what it gets now is no more than the line. */
export const householdFor = (terms: Terms): fc.Arbitrary<{ terms: Terms; home: Household }> =>
	fc
		.integer({ min: 1, max: 6 })
		.chain((size) =>
			fc.record({
				size: fc.constant(size),
				otherIncomeFen: fen(200_000),
				currentBenefitFen: fen(terms.standardFen * size),
				classifiedExtraFen: fen(60_000),
			}),
		)
		.map((home) => ({ terms, home }))
