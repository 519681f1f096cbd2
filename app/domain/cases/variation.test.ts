import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { variationOf } from './variation.ts'

const decided = { shareFen: 80_000, cutFen: 40_000, startMonth: '2027-01', endMonth: '2027-06' }

describe('a variation on review', () => {
	test('takes less a month, or ends sooner', () => {
		expect(variationOf(decided, { cutFen: 20_000, months: 6 })).toEqual({
			...decided,
			cutFen: 20_000,
		})
		expect(variationOf(decided, { cutFen: 40_000, months: 2 })).toEqual({
			...decided,
			endMonth: '2027-02',
		})
	})

	test.each([
		['the same', { cutFen: 40_000, months: 6 }],
		['a larger cut', { cutFen: 40_001, months: 1 }],
		['a longer time', { cutFen: 1, months: 7 }],
		['nothing at all', { cutFen: 0, months: 3 }],
		['no month', { cutFen: 1, months: 0 }],
	])('is not %s', (_what, asked) => {
		expect(variationOf(decided, asked)).toEqual({ refused: 'variation-not-milder' })
	})

	test('needs something that was taken', () => {
		expect(variationOf(null, { cutFen: 1, months: 1 })).toEqual({ refused: 'nothing-to-vary' })
	})

	test('never makes it harder, whatever is asked for', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: -3, max: 40 }), (cutFen, months) => {
				const varied = variationOf(decided, { cutFen, months })
				if ('refused' in varied) return
				expect(varied.cutFen).toBeLessThanOrEqual(decided.cutFen)
				expect(varied.endMonth <= decided.endMonth).toBe(true)
				expect(varied.endMonth >= varied.startMonth).toBe(true)
			}),
		)
	})
})
