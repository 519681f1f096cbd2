import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, dayIn, daysBetween, momentOn, startOf } from './day.ts'
import { addWorkingDays } from './working-days.ts'

test('a day begins at midnight in China', () => {
	expect(dayIn(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
	expect(dayIn(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
	expect(startOf('2026-11-23').toISOString()).toBe('2026-11-22T16:00:00.000Z')
	expect(momentOn('2026-11-23', '09:30').toISOString()).toBe('2026-11-23T01:30:00.000Z')
})

test('months end where they end', () => {
	expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
})

test('adding days and counting them agree', () => {
	fc.assert(
		fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
			expect(daysBetween('2026-01-01', addDays('2026-01-01', days))).toBe(days)
		}),
	)
})

test('working days leave out weekends and holidays, and take in make-up days', () => {
	const holidays = new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'])
	const madeUp = new Set(['2026-10-10'])
	const calendar = (day: string) => {
		if (day >= '2027') return null
		if (holidays.has(day)) return false
		const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
		return madeUp.has(day) || (weekday !== 0 && weekday !== 6)
	}
	expect(addWorkingDays('2026-09-30', 3, calendar)).toEqual({
		day: '2026-10-10',
		provisional: false,
	})
	expect(addWorkingDays('2026-12-31', 1, calendar)).toEqual({
		day: '2027-01-01',
		provisional: true,
	})
})
