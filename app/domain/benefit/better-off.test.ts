import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betterOff } from './better-off.ts'
import type { Earner, Household, Terms } from './terms.ts'

const fen = (yuan: number) => Math.round(yuan * 100)
const paid = (grossFen: number, insuranceFen = 0): Earner => ({ grossFen, insuranceFen, taxFen: 0 })
const noDeduction = {
	mode: 'none',
	value: 0,
	capFen: null,
	minPayFen: null,
	minWageFen: null,
	fullDisregardMonths: 0,
	monthsMax: null,
} as const
const hold = {
	months: 6,
	mode: 'hold',
	taper: [],
	lumpSumMonths: 0,
	incomeCapMultiple: null,
} as const

/** Policy §7.2: three people, the rules of one city in July 2024. */
const familyA = {
	household: {
		size: 3,
		otherIncomeFen: fen(600),
		currentBenefitFen: fen(4185),
		classifiedExtraFen: 0,
	},
	terms: {
		standardFen: fen(1595),
		deduction: { ...noDeduction, mode: 'fixed_amount', value: fen(870), minPayFen: fen(2690) },
		exit: hold,
		bands: null,
		edgeMultiple: 2,
	} satisfies Terms,
}

/** Policy §7.3: three people, no other income, pay less 10.5 % insurance. */
const familyB = {
	household: { size: 3, otherIncomeFen: 0, currentBenefitFen: fen(2478), classifiedExtraFen: 0 },
	terms: {
		standardFen: fen(826),
		deduction: noDeduction,
		exit: hold,
		bands: null,
		edgeMultiple: 1.5,
	} as Terms,
}
const insured = (yuan: number) => paid(fen(yuan), fen(yuan * 0.105))

const asking = (
	{ household, terms }: { household: Household; terms: Terms },
	earner: Earner,
	months = 24,
) => betterOff({ household, terms, earners: [earner], startMonth: '2026-03', months })

describe('family A, a fixed deduction from the minimum wage on', () => {
	test.each([
		[1500, 0, 2100, 2685, 4785],
		[2690, 870, 2420, 2365, 5655],
		[4000, 870, 3730, 1055, 5655],
		[5055, 870, 4785, 0, 5655],
		[5100, 870, 4830, 0, 5700],
	])('pay of %i: deduction %i, counted %i, dibao %i', (pay, deduction, counted, dibao, cash) => {
		const [month] = asking(familyA, paid(fen(pay))).months
		expect(month).toMatchObject({
			deductionFen: fen(deduction),
			countedIncomeFen: fen(counted),
			benefitFen: fen(dibao),
		})
		expect((month?.totalFen ?? 0) - (month?.exitPaymentFen ?? 0)).toBe(fen(cash))
	})

	test('at the line the family leaves dibao, and is an edge family afterwards', () => {
		const { months } = asking(familyA, paid(fen(5055)))
		expect(months.map(({ status }) => status)).toEqual([
			...Array(6).fill('exit'),
			...Array(18).fill('edge'),
		])
	})
})

describe('family B, four modes of deduction', () => {
	test.each([
		[600, 'none', 0, 0, 537, 1941, 2478],
		[1200, 'ratio_of_standard', 0.3, 247.8, 826.2, 1652, 2726],
		[2330, 'none', 0, 0, 2085.35, 393, 2478.35],
		[2330, 'ratio_of_standard', 0.3, 247.8, 1837.55, 641, 2726.35],
		[2330, 'ratio_of_standard', 0.5, 413, 1672.35, 806, 2891.35],
		[2330, 'ratio_of_standard', 1, 826, 1259.35, 1219, 3304.35],
		[2330, 'ratio_of_earnings', 0.3, 699, 1386.35, 1092, 3177.35],
		[3000, 'ratio_of_standard', 0.3, 247.8, 2437.2, 41, 2726],
		[3800, 'ratio_of_earnings', 0.3, 1140, 2261, 217, 3618],
	] as const)('pay of %i, %s × %f', (pay, mode, value, deduction, counted, dibao, cash) => {
		const terms = { ...familyB.terms, deduction: { ...noDeduction, mode, value } }
		expect(asking({ ...familyB, terms }, insured(pay)).months[0]).toMatchObject({
			deductionFen: fen(deduction),
			countedIncomeFen: fen(counted),
			benefitFen: fen(dibao),
			totalFen: fen(cash),
			status: 'dibao',
		})
	})

	const terms = {
		...familyB.terms,
		deduction: { ...noDeduction, mode: 'ratio_of_standard', value: 0.3 },
	} as const
	const year = (exit: Terms['exit']) =>
		asking({ ...familyB, terms: { ...terms, exit } }, insured(3800), 12).months.reduce(
			(sum, { totalFen }) => sum + totalFen,
			0,
		)

	test('twelve months with no, a held and a tapering exit', () => {
		const taper = [1, 1, 0.8, 0.8, 0.6, 0.6]
		expect(year({ ...hold, mode: 'none' })).toBe(fen(40_812))
		expect(year(hold)).toBe(fen(55_680))
		expect(year({ ...hold, mode: 'taper', taper })).toBe(fen(52_708))
	})

	test('the end of the exit period is reported as a cliff', () => {
		expect(asking({ ...familyB, terms }, insured(3800)).cliffs).toEqual([
			{ month: '2026-09', fallFen: fen(2478), because: 'exit-to-edge' },
		])
	})
})

test('the difference is rounded up once, for the household (R-037)', () => {
	const household = {
		size: 3,
		otherIncomeFen: fen(1894),
		currentBenefitFen: fen(2),
		classifiedExtraFen: 0,
	}
	const terms = { ...familyB.terms, standardFen: fen(632) }
	expect(asking({ household, terms }, paid(0)).months[0]?.benefitFen).toBe(fen(2))
})

test('a family that is not on dibao gets neither benefit nor exit, and is told so', () => {
	const household = { ...familyB.household, currentBenefitFen: 0 }
	const { months, warnings } = asking({ ...familyB, household }, insured(1200))
	expect(months[0]).toMatchObject({ benefitFen: 0, exitPaymentFen: 0, status: 'edge' })
	expect(warnings).toContain('not-on-dibao')
})

const ratios = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const pays = fc.integer({ min: 0, max: 1_000_000 })

test('more pay never lowers the total by more than the rounding, where nothing extra hangs on dibao', () => {
	const mode = fc.constantFrom('none', 'ratio_of_standard', 'ratio_of_earnings')
	fc.assert(
		fc.property(mode, ratios, pays, pays, (mode, value, one, other) => {
			const terms = {
				...familyB.terms,
				deduction: { ...noDeduction, mode, value } as Terms['deduction'],
				exit: { ...hold, mode: 'none' as const },
			}
			const total = (pay: number) =>
				asking({ ...familyB, terms }, paid(pay), 1).months[0]?.totalFen ?? 0
			expect(total(Math.max(one, other))).toBeGreaterThanOrEqual(total(Math.min(one, other)) - 100)
		}),
	)
})

test('with a ratio of earnings the gain on dibao is that share of the pay, within a yuan', () => {
	fc.assert(
		fc.property(ratios, fc.integer({ min: 0, max: 200_000 }), (value, pay) => {
			const deduction = { ...noDeduction, mode: 'ratio_of_earnings' as const, value }
			const { months, gainFirstMonthFen } = asking(
				{ ...familyB, terms: { ...familyB.terms, deduction } },
				paid(pay),
			)
			if (months[0]?.status === 'dibao')
				expect(Math.abs(gainFirstMonthFen - pay * value)).toBeLessThanOrEqual(100)
		}),
	)
})

describe('modes that some places use, as defined in docs/better-off.md', () => {
	const asked = (terms: Partial<Terms>, pay: number, months = 12) =>
		asking({ ...familyB, terms: { ...familyB.terms, ...terms } }, paid(fen(pay)), months).months
	const runs = (terms: Partial<Terms>, pay: number) =>
		asked(terms, pay).map(({ status, totalFen }) => `${status} ${totalFen / 100}`)

	test('in the first months of a full disregard nothing of the pay counts, then the exit begins', () => {
		const deduction = { ...noDeduction, fullDisregardMonths: 3 }
		const exit = { ...hold, months: 2 }
		expect(runs({ deduction, exit }, 3000)).toEqual([
			...Array(3).fill('dibao 5478'),
			...Array(2).fill('exit 5478'),
			...Array(7).fill('edge 3000'),
		])
	})

	test('a deduction that ends after some months takes the family over the line then', () => {
		const deduction: Terms['deduction'] = {
			...noDeduction,
			mode: 'ratio_of_standard',
			value: 1,
			monthsMax: 6,
		}
		const months = asked({ deduction }, 2500)
		expect(months.map(({ deductionFen }) => deductionFen / 100)).toEqual([
			...Array(6).fill(826),
			...Array(6).fill(0),
		])
		expect(months.map(({ status }) => status)).toEqual([
			...Array(6).fill('dibao'),
			...Array(6).fill('exit'),
		])
	})

	test('a lump sum is paid once, in the first month after dibao', () => {
		const exit = { ...hold, months: 3, mode: 'lump_sum' as const, lumpSumMonths: 2 }
		expect(runs({ exit }, 3000).slice(0, 4)).toEqual([
			`exit ${3000 + 2 * 2478}`,
			'exit 3000',
			'exit 3000',
			'edge 3000',
		])
	})

	test('an exit may keep the status and pay nothing', () => {
		const exit = { ...hold, months: 2, mode: 'topup_zero_keep_status' as const }
		expect(runs({ exit }, 3000).slice(0, 3)).toEqual(['exit 3000', 'exit 3000', 'edge 3000'])
	})

	test('by bands the lowest band that the income a head fits is paid for each person', () => {
		const bands = [
			{ belowFen: fen(826), amountFen: fen(150) },
			{ belowFen: fen(400), amountFen: fen(450) },
		]
		const benefit = (pay: number) => (asked({ bands }, pay)[0]?.benefitFen ?? 0) / 100
		expect([0, 1199.99, 1200, 2477.99, 2478].map(benefit)).toEqual([1350, 1350, 450, 450, 0])
	})
})
