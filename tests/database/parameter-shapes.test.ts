import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parameterKeys, parameters } from '#app/domain/policy/parameters.ts'
import { shapeOf } from '#app/domain/policy/range.ts'
import { asOwner } from '#tests/setup/database.ts'

/** Values near what the catalogue allows: numbers at the ends of its ranges, words, lists and records of them. */
const number = fc.oneof(
	fc.integer({ min: -2, max: 400 }),
	fc.double({ min: 0, max: 3, noNaN: true }),
	fc.constantFrom(49_999, 50_000, 200_000, 200_001, 1_000_000, 10_000_001, 0.3, 0.105),
)
const word = fc.constantFrom('none', 'hold', 'warn', 'topup', 'anything', '3')
const near = fc.oneof(
	number,
	word,
	fc.array(number, { maxLength: 4 }),
	fc.record({ minPayFen: number }),
	fc.array(fc.record({ belowFen: number, amountFen: number }), { maxLength: 3 }),
	fc.constant(null),
)

test('the database takes exactly the values that the catalogue takes', async () => {
	const tried = fc.sample(near, 300)
	const verdicts = await asOwner<{ key: string; place: string; fits: boolean }>(
		`SELECT d.key, v.place::text, fits_shape(v.value, d.shape) AS fits
		 FROM parameter_definition d CROSS JOIN jsonb_array_elements($1::jsonb) WITH ORDINALITY v(value, place)`,
		[JSON.stringify(tried)],
	)
	const differing = verdicts.filter(({ key, place, fits }) => {
		const { schema } = parameters[key as (typeof parameterKeys)[number]]
		return schema.safeParse(tried[Number(place) - 1]).success !== fits
	})
	expect(differing.map(({ key, place }) => [key, tried[Number(place) - 1]])).toEqual([])
	expect(verdicts).toHaveLength(parameterKeys.length * tried.length)
})

test('the catalogue in the database is the one of the program', async () => {
	const rows = await asOwner<{ key: string; shape: object }>('SELECT * FROM parameter_definition')
	expect(Object.fromEntries(rows.map(({ key, shape }) => [key, shape]))).toEqual(
		Object.fromEntries(parameterKeys.map((key) => [key, shapeOf(key)])),
	)
})
