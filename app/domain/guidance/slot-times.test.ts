import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayIn, momentOn } from '#app/domain/time/day.ts'
import { slotForm } from './slot-form.ts'
import { mondayOf, type Repetition, slotTimes, weekdayOf, weekdays } from './slot-times.ts'

const typed = {
	from: '2026-11-30',
	until: '2026-12-04',
	weekdays: ['1', '3'],
	begins: '09:00',
	ends: '11:00',
	length: 40,
	pause: 10,
	place: '滨江区就业服务中心',
}

describe('times of a repetition', () => {
	test('as many as fit, on the chosen days, in the time of China', () => {
		const times = slotTimes(slotForm.parse(typed))
		expect(times.map(({ startsAt }) => startsAt.toISOString())).toEqual([
			'2026-11-30T01:00:00.000Z',
			'2026-11-30T01:50:00.000Z',
			'2026-12-02T01:00:00.000Z',
			'2026-12-02T01:50:00.000Z',
		])
	})

	test('the last one needs no pause behind it', () => {
		const exact = { ...typed, ends: '10:30', weekdays: ['1'] }
		expect(slotTimes(slotForm.parse(exact))).toHaveLength(2)
	})

	const day = fc.integer({ min: 0, max: 40 }).map((days) => {
		const at = new Date(Date.UTC(2026, 10, 1) + days * 86_400_000)
		return at.toISOString().slice(0, 10)
	})
	const time = fc
		.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
		.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
	const repetition: fc.Arbitrary<Repetition> = fc.record({
		from: day,
		until: day,
		weekdays: fc.uniqueArray(fc.constantFrom(...weekdays)),
		begins: time,
		ends: time,
		length: fc.integer({ min: 10, max: 180 }),
		pause: fc.integer({ min: 0, max: 120 }),
	})
	test('never overlap, and lie within the hours of a chosen day', () => {
		fc.assert(
			fc.property(repetition, (each) => {
				const times = slotTimes(each)
				for (const [place, { startsAt, endsAt }] of times.entries()) {
					const on = dayIn(startsAt)
					expect(each.weekdays).toContain(weekdayOf(on))
					expect(on >= each.from && on <= each.until).toBe(true)
					expect(startsAt >= momentOn(on, each.begins)).toBe(true)
					expect(endsAt <= momentOn(on, each.ends)).toBe(true)
					const next = times[place + 1]
					if (next) expect(next.startsAt >= endsAt).toBe(true)
				}
			}),
		)
	})
})

test('a week begins on Monday', () => {
	expect(mondayOf('2026-11-29')).toBe('2026-11-23')
	expect(mondayOf('2026-11-23')).toBe('2026-11-23')
})

describe('a form that cannot be published', () => {
	const faultOf = (changes: object) => {
		const read = slotForm.safeParse({ ...typed, ...changes })
		return read.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
	}
	test.each([
		[{ until: '2026-11-29' }, 'until dates-order'],
		[{ until: '2027-11-29' }, 'until slots-too-far'],
		[{ ends: '09:00' }, 'ends times-order'],
		[{ weekdays: ['7'] }, 'from slots-none'],
		[
			{ until: '2027-03-01', weekdays: [...weekdays], ends: '20:00', length: 10, pause: 0 },
			'until slots-too-many',
		],
		[{ weekdays: [] }, 'weekdays choose-some'],
		[{ videoUrl: 'http://example.com' }, 'videoUrl link-shape'],
		[{ length: 5 }, 'length minutes-range'],
	])('%j', (changes, fault) => {
		expect(faultOf(changes)).toEqual([fault])
	})
})
