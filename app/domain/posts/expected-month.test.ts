import { expect, test } from 'vitest'
import { expectedMonthFen } from './expected-month.ts'

const pay = { payMinFen: 2500, monthMinFen: 435_000, hoursPerDay: 4, daysPerWeek: 6 }

test.each([
	['by the hour, for the hours stated', { payUnit: 'hour' }, 260_000],
	['by the hour, hours not stated', { payUnit: 'hour', hoursPerDay: null }, 435_000],
	['by the day, for the days stated', { payUnit: 'day', payMinFen: 12_000 }, 312_000],
	['by the month', { payUnit: 'month', monthMinFen: 300_000 }, 300_000],
	['by the piece', { payUnit: 'piece', monthMinFen: null }, null],
] as const)('%s', (_, stated, month) => {
	expect(expectedMonthFen({ ...pay, ...stated })).toBe(month)
})
