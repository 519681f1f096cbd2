import { describe, expect, test } from 'vitest'
import { daysOf, later, readView, viewAddress } from './calendar-view.ts'

const today = '2026-11-25'
const read = (query: string) => readView(new URLSearchParams(query), today)

describe('the calendar of guidance', () => {
	test('shows one’s own week around today where nothing is asked', () => {
		const view = read('')
		expect(view).toEqual({ span: 'week', day: today, mine: true })
		expect(daysOf(view)).toHaveLength(7)
		expect(daysOf(view)[0]).toBe('2026-11-23')
	})

	test.each(['2026-13-01', '2026-02-30', 'yesterday', ''])('takes %j for today', (day) => {
		expect(read(`day=${day}`).day).toBe(today)
	})

	test('turns a week or a day on and back', () => {
		expect(later(read('day=2026-12-30'), 1).day).toBe('2027-01-06')
		expect(later(read('day=2026-12-31&span=day'), 1).day).toBe('2027-01-01')
		expect(later(read('span=day'), -1).day).toBe('2026-11-24')
	})

	test('has an address that says the same', () => {
		for (const query of ['day=2026-12-01', 'day=2026-12-01&span=day&whose=all']) {
			const view = read(query)
			expect(read(viewAddress(view).split('?')[1] ?? '')).toEqual(view)
		}
	})
})
