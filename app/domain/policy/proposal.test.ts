import { describe, expect, test } from 'vitest'
import { levelsFor, mayBind } from './levels.ts'
import type { ParameterRow } from './look-up.ts'
import { dayOfEffect, type ParameterChange, rowsWith, whyNoChange } from './proposal.ts'

const change = (changes: Partial<ParameterChange> = {}): ParameterChange => ({
	key: 'exit.months',
	value: 9,
	validFrom: '2027-01-01',
	validTo: null,
	sourceLevel: 'city',
	sourceNo: '杭民〔2026〕1号',
	sourceDoc: '通知',
	verified: true,
	binding: false,
	...changes,
})
const row = (changes: Partial<ParameterRow> = {}): ParameterRow => ({
	...change(),
	division: '3301',
	...changes,
})

describe('whose documents count', () => {
	test('those of the place and of the places around it', () => {
		expect(levelsFor('')).toEqual(['law', 'regulation', 'ministry'])
		expect(levelsFor('33')).toContain('local-regulation')
		expect(levelsFor('33')).not.toContain('city')
		expect(levelsFor('330108')).toEqual(
			expect.arrayContaining(['county', 'city', 'province', 'law']),
		)
	})

	test('and only its own organs bind what lies below', () => {
		expect(mayBind('33', 'province')).toBe(true)
		expect(mayBind('330108', 'province')).toBe(false)
	})
})

describe('a change is not taken', () => {
	test.each<[string, Partial<ParameterChange>, ParameterRow[], string | null]>([
		['of a county for a city', { sourceLevel: 'county' }, [], 'level-too-low'],
		[
			'that binds by another’s document',
			{ sourceLevel: 'law', binding: true },
			[],
			'binding-not-yours',
		],
		['that is there already', {}, [row()], 'nothing-new'],
		[
			'below what binds from above',
			{},
			[row({ division: '33', sourceLevel: 'province', binding: true, value: 6 })],
			'bound-above',
		],
		['but one beside an open value above is', {}, [row({ division: '33', value: 6 })], null],
		['but one of another division is', {}, [row({ division: '3302' })], null],
	])('%s', (_why, changes, rows, refused) => {
		expect(whyNoChange(rows, '3301', change(changes))).toBe(refused)
	})
})

test('what holds afterwards is what was there with the new values among it', () => {
	const before = [row({ value: 6, validFrom: '2025-01-01' }), row({ division: '33', value: 3 })]
	const after = rowsWith(before, '3301', [change()])
	expect(after.map(({ division, value, validTo }) => [division, value, validTo])).toEqual([
		['33', 3, null],
		['3301', 6, '2027-01-01'],
		['3301', 9, null],
	])
})

test('the effect is looked at on the last first day, never on one that has passed', () => {
	const changes = [change(), change({ validFrom: '2024-01-01' })]
	expect(dayOfEffect(changes, '2026-11-25')).toBe('2027-01-01')
	expect(dayOfEffect(changes, '2028-01-01')).toBe('2028-01-01')
})
