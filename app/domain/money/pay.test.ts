import { expect, test } from 'vitest'
import { monthlyFen } from './pay.ts'

const month = { daysAMonth: 21.75, hoursADay: 8 }

test.each([
	[2000, 'hour', 348_000],
	[16_000, 'day', 348_000],
	[348_000, 'month', 348_000],
	[4_176_000, 'year', 348_000],
] as const)('%i fen by the %s are %i a month', (fen, unit, expected) => {
	expect(monthlyFen(fen, unit, month)).toBe(expected)
})

test('nobody knows what piece rates make in a month', () => {
	expect(monthlyFen(150, 'piece', month)).toBeNull()
})
