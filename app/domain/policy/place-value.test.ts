import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#app/domain/time/day.ts'
import { type Days, placeValue, rowsAfter } from './place-value.ts'

type Row = Days & { value: number }
const dayAt = (place: number) => addDays('2026-01-01', place)
const valueOn = (rows: readonly Row[], day: string) =>
	rows
		.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo))
		.map(({ value }) => value)

const added = fc.tuple(fc.nat(30), fc.option(fc.integer({ min: 1, max: 12 }))).map(
	([from, days]): Days => ({
		validFrom: dayAt(from),
		validTo: days === null ? null : dayAt(from + days),
	}),
)

test('whatever is put among others, each day has one value at most, and only its own days change', () => {
	fc.assert(
		fc.property(fc.array(added, { maxLength: 8 }), added, (before, last) => {
			const rows = before.reduce<Row[]>(
				(all, days, value) => rowsAfter(all, { ...days, value }),
				[],
			)
			const { validTo } = placeValue(rows, last)
			const after = rowsAfter(rows, { ...last, value: 99 })
			for (let place = 0; place < 60; place++) {
				const day = dayAt(place)
				const own = last.validFrom <= day && (validTo === null || day < validTo)
				expect(valueOn(after, day)).toEqual(own ? [99] : valueOn(rows, day))
			}
		}),
	)
})

test('without an end it holds until the next value that is recorded', () => {
	const rows = [
		{ validFrom: '2024-01-01', validTo: '2026-01-01', value: 1 },
		{ validFrom: '2026-01-01', validTo: null, value: 2 },
	]
	expect(placeValue(rows, { validFrom: '2025-01-01', validTo: null })).toEqual({
		validTo: '2026-01-01',
		shortened: [rows[0]],
		replaced: [],
		resumed: [],
	})
	expect(placeValue(rows, { validFrom: '2026-01-01', validTo: null }).replaced).toEqual([rows[1]])
})
