import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	type Known,
	proofAskedOf,
	proves,
	readAnswerCode,
	readProof,
	writtenAnswerCode,
} from './answer-code.ts'

describe('an answer code', () => {
	test.each([
		['K7QM-3XZP', 'K7QM3XZP'],
		['k7qm3xzp', 'K7QM3XZP'],
		[' k7qm – 3xzp ', 'K7QM3XZP'],
		['Ｋ７ＱＭ－３ＸＺＰ', 'K7QM3XZP'],
		['K7QM-3XZ', null],
		['K7QM-3XZPP', null],
		['', null],
	])('typed as %o is read as %o', (typed, code) => {
		expect(readAnswerCode(typed)).toBe(code)
	})

	test('is read back as it is written on paper', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[2-9A-HJKMNP-Z]{8}$/), (code) => {
				expect(readAnswerCode(writtenAnswerCode(code))).toBe(code)
			}),
		)
	})
})

describe('the second question', () => {
	const birthDate = '1974-03-12'
	const known = (more: Partial<Known>): Known => ({
		phone: null,
		idNumber: null,
		birthDate: null,
		...more,
	})

	test.each([
		[known({ phone: '13900000001', idNumber: '33010819740312002X', birthDate }), 'phone'],
		[known({ idNumber: '33010819740312002X', birthDate }), 'id-number'],
		[known({ birthDate }), 'birthday'],
		[known({}), null],
	])('asks %o for the %s', (person, proof) => {
		expect(proofAskedOf(person)).toBe(proof)
	})

	test('takes the last four of either number, and a birthday only where there is neither', () => {
		const both = known({ phone: '13900000001', idNumber: '33010819740312002X', birthDate })
		expect(['0001', '002X', '0312'].map((typed) => proves(both, typed))).toEqual([
			true,
			true,
			false,
		])
		expect(proves(known({ birthDate }), '0312')).toBe(true)
		expect(proves(known({}), '0000')).toBe(false)
	})

	test.each([
		['0001', '0001'],
		['０００１', '0001'],
		['00 01', '0001'],
		['002x', '002X'],
		['001', null],
		['13900000001', null],
		['X001', null],
	])('typed as %o is read as %o', (typed, proof) => {
		expect(readProof(typed)).toBe(proof)
	})
})
