import { describe, expect, test } from 'vitest'
import type { ParameterKey } from './parameters.ts'
import { parameterKeys, parameters } from './parameters.ts'
import { plainOf, statedValue } from './plain-value.ts'
import { rangesOf, shapeOf } from './range.ts'
import { readTyped, typedOf } from './typed-value.ts'

const examples: [ParameterKey, string, unknown][] = [
	['dibao.standard_monthly.urban', '1301', 130_100],
	['dibao.standard_monthly.urban', '1301.55', 130_155],
	['minwage.month', '2660 / 2430 / 2180', [266_000, 243_000, 218_000]],
	['minwage.month', '2660、2430', [266_000, 243_000]],
	['si.personal_rate', '10.5', 0.105],
	['edge.multiple', '1.5', 1.5],
	['deduct.value', '30 %', 0.3],
	['deduct.value', '870元', 87_000],
	['deduct.condition', '2690', { minPayFen: 269_000 }],
	[
		'dibao.bands',
		'800=400 / 1200=200',
		[
			{ belowFen: 80_000, amountFen: 40_000 },
			{ belowFen: 120_000, amountFen: 20_000 },
		],
	],
	['deduct.mode', 'fixed_amount', 'fixed_amount'],
	['exit.taper', '100 / 80 / 50', [1, 0.8, 0.5]],
	['text.quiet_hours', '21 / 8', [21, 8]],
	['refusal.count', '3', 3],
]

describe('a value as people write it', () => {
	test.each(examples)('%s: %s', (key, typed, value) => {
		expect(readTyped(key, typed)).toEqual({ value })
		expect(readTyped(key, typedOf(key, value))).toEqual({ value })
	})

	test.each<[ParameterKey, string, string]>([
		['dibao.standard_monthly.urban', '200', 'value-range'],
		['dibao.standard_monthly.urban', '1301.555', 'value-shape'],
		['dibao.standard_monthly.urban', '一千三', 'value-shape'],
		['refusal.count', '2', 'value-range'],
		['exit.months', '40', 'value-range'],
		['exit.months', '', 'value-shape'],
		['deduct.mode', 'anything', 'value-range'],
		['deduct.value', '30', 'value-shape'],
		['dibao.bands', '800', 'value-shape'],
		['exit.taper', '100 / 180', 'value-range'],
	])('%s is not %j: %s', (key, typed, refused) => {
		expect(readTyped(key, typed)).toEqual({ refused })
	})
})

test.each(parameterKeys)('%s has a range, and its default survives being written down', (key) => {
	expect(rangesOf(shapeOf(key)).length).toBeGreaterThan(0)
	const { standard } = parameters[key]
	if (standard !== null)
		expect(statedValue(key, JSON.parse(JSON.stringify(plainOf(key, standard))))).toEqual({
			value: standard,
		})
})
