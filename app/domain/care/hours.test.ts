import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/time/day.ts'
import { grantFault, minutesInMonth, minutesOf, visitFault } from './hours.ts'

const today = '2026-11-26'
const granted = { startsOn: '2026-11-02', endsOn: '2027-02-28', hoursMonth: 40 }

describe('a visit', () => {
	test.each([
		['within what was granted', '2026-11-20', 4, null],
		['of tomorrow', '2026-11-27', 4, 'date-future'],
		['before the first day', '2026-11-01', 4, 'visit-outside'],
		['up to the last hour of the month', '2026-11-20', 10, null],
		['beyond it', '2026-11-20', 10.5, 'hours-over-month'],
	])('%s', (_what, on, hours, fault) => {
		const before = [{ on: '2026-11-03', minutes: 30 * 60 }]
		expect(visitFault({ on, minutes: minutesOf(hours) }, before, granted, today)).toBe(fault)
	})

	test('after the last day is none of this order', () => {
		const visit = { on: '2027-03-01', minutes: 60 }
		expect(visitFault(visit, [], granted, '2027-03-02')).toBe('visit-outside')
	})

	test('never brings a month above what was granted, whatever came before', () => {
		const visits = fc.array(
			fc.record({
				on: fc.integer({ min: 0, max: 110 }).map((days) => addDays(granted.startsOn, days)),
				minutes: fc.integer({ min: 1, max: 48 }).map((half) => half * 30),
			}),
			{ maxLength: 60 },
		)
		fc.assert(
			fc.property(visits, (tried) => {
				const kept: typeof tried = []
				for (const visit of tried)
					if (visitFault(visit, kept, granted, '2027-12-31') === null) kept.push(visit)
				for (const { on } of kept)
					expect(minutesInMonth(kept, on)).toBeLessThanOrEqual(minutesOf(granted.hoursMonth))
			}),
		)
	})
})

test.each([
	['what the place grants', 176, '2027-05-26', null],
	['more hours than that', 177, '2027-05-26', { field: 'hoursMonth', reason: 'hours-over' }],
	['longer than that', 40, '2027-05-27', { field: 'until', reason: 'care-too-long' }],
	['until yesterday', 40, '2026-11-25', { field: 'until', reason: 'date-past' }],
])('approved is %s', (_what, hoursMonth, until, fault) => {
	expect(grantFault({ hoursMonth, until }, { hoursMonth: 176, months: 6 }, today)).toEqual(fault)
})
