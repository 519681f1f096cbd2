import fc from 'fast-check'
import { expect, test } from 'vitest'
import { medianOf } from './figures.ts'

const plain = (all: readonly number[]) => {
	const sorted = all.toSorted((one, other) => one - other)
	const middle = sorted.length / 2
	const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
	return (low + high) / 2
}

test('the middle of a histogram is that of the days it counts', () => {
	const histogram = fc.array(
		fc.record({ days: fc.nat(400), count: fc.integer({ min: 1, max: 9 }) }),
		{ minLength: 1, maxLength: 12 },
	)
	fc.assert(
		fc.property(histogram, (counts) => {
			const all = counts.flatMap(({ days, count }) => Array<number>(count).fill(days))
			expect(medianOf(counts)).toBe(plain(all))
		}),
	)
})

test('nothing has no middle', () => {
	expect(medianOf([])).toBeNull()
})
