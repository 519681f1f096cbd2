import { describe, expect, test } from 'vitest'
import { lookUp, type ParameterRow } from './look-up.ts'
import { parameterKeys, parameters } from './parameters.ts'

const row = (changes: Partial<ParameterRow>): ParameterRow => ({
	key: 'offer.reply_workdays',
	division: '33',
	value: 6,
	validFrom: '2025-01-01',
	validTo: null,
	sourceLevel: 'province',
	sourceNo: '',
	sourceDoc: 'a notice',
	verified: true,
	binding: false,
	...changes,
})
const find = (rows: ParameterRow[], division: string, day: string) =>
	lookUp(rows, 'offer.reply_workdays', division, day).value

describe('a value is found', () => {
	const county = row({ division: '330108', value: 4, sourceLevel: 'county' })

	test('in the nearest division that has one', () => {
		expect(find([row({}), county], '330108', '2026-01-01')).toBe(4)
		expect(find([row({}), county], '330110', '2026-01-01')).toBe(6)
		expect(find([row({}), county], '440300', '2026-01-01')).toBe(
			parameters['offer.reply_workdays'].standard,
		)
	})

	test('as it stood on the day of the decision', () => {
		const rows = [row({ validTo: '2026-01-01' }), row({ value: 7, validFrom: '2026-01-01' })]
		expect(find(rows, '3301', '2025-12-31')).toBe(6)
		expect(find(rows, '3301', '2026-01-01')).toBe(7)
		expect(find(rows, '3301', '2024-12-31')).toBe(5)
	})

	test('in the higher norm first where that one is binding', () => {
		const law = row({ division: '', value: 10, sourceLevel: 'law', binding: true })
		const regulation = row({ division: '33', value: 8, sourceLevel: 'regulation', binding: true })
		expect(find([county, regulation, law], '330108', '2026-01-01')).toBe(10)
		expect(find([county, regulation], '330108', '2026-01-01')).toBe(8)
	})
})

test('what is not known stays unknown', () => {
	expect(lookUp([], 'minwage.month', '33', '2026-01-01')).toEqual({ value: null, source: null })
})

test.each(parameterKeys)('the national default of %s is in its own range', (key) => {
	const { schema, standard } = parameters[key]
	if (standard !== null) expect(schema.safeParse(standard).success).toBe(true)
})
