import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	ancestorsOf,
	covers,
	existingAround,
	levelOf,
	nation,
	nextBelow,
	rangeOf,
	significantCode,
} from './division-code.ts'

const code = fc
	.tuple(fc.constantFrom(0, 2, 4, 6, 9, 12), fc.stringMatching(/^\d{12}$/))
	.map(([length, digits]) => digits.slice(0, length))

test.each([
	['330000', '33'],
	['330100', '3301'],
	['330108', '330108'],
	['33', '33'],
	['330108001', '330108001'],
	['330108001002', '330108001002'],
])('%s means %s', (written, significant) => {
	expect(significantCode(written)).toBe(significant)
})

test.each(['', '3', '33010', '3301080', 'abcdef', '33 01 08'])('%j is no division code', (text) => {
	expect(significantCode(text)).toBeNull()
})

describe('the range that row-level security uses', () => {
	test('holds exactly the divisions that the division covers', () => {
		fc.assert(
			fc.property(code, code, (division, other) => {
				fc.pre(other !== nation)
				const { from, to } = rangeOf(division)
				expect(other >= from && other < to).toBe(covers(division, other))
			}),
		)
	})
})

test('every ancestor covers the division, from itself up to the nation', () => {
	expect(ancestorsOf('330108')).toEqual(['330108', '3301', '33', ''])
	fc.assert(fc.property(code, (one) => ancestorsOf(one).every((around) => covers(around, one))))
})

test('the level follows from the length', () => {
	expect(['', '33', '3301', '330108'].map(levelOf)).toEqual([
		'nation',
		'province',
		'city',
		'county',
	])
	expect(() => levelOf('330')).toThrow(RangeError)
})

test.each([
	['', '330108', '33'],
	['33', '330108', '3301'],
	['3301', '330108', '330108'],
	['330108', '330108', null],
	['11', '110101', '110101'],
	['42', '429004', '429004'],
])('right below %j, %s lies in %s', (division, place, below) => {
	expect(nextBelow(division, place)).toBe(below)
})

test('a county of a municipality has no city around it', () => {
	expect(existingAround('110101')).toEqual(['110101', '11'])
	expect(existingAround('330108')).toEqual(['330108', '3301', '33'])
})
