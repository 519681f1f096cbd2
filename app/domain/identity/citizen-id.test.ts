import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CitizenIdFault, readCitizenId } from './citizen-id.ts'

test.each([
	['11010519491231002X', { birthDate: '1949-12-31', sex: '2' }],
	['440524188001010014', { birthDate: '1880-01-01', sex: '1' }],
	['１１０１０５ 19491231 002x', { birthDate: '1949-12-31', sex: '2' }],
	['340524198001010013', { fault: 'id-check' }],
])('%s is read', (text, expected) => {
	expect(readCitizenId(text)).toMatchObject(expected)
})

const faulty: Record<CitizenIdFault, string> = {
	'id-shape': '1101051949123100',
	'id-date': '110105194902300020',
	'id-check': '110105194912310021',
	'id-rounded': '340524199001010000',
}

test.each(Object.entries(faulty))('%s is told apart', (fault, text) => {
	expect(readCitizenId(text)).toEqual({ fault })
})

test('no single mistyped digit goes unnoticed', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
			const right = '11010519491231002X'
			const wrong = `${right.slice(0, place)}${(Number(right[place]) + shift) % 10}${right.slice(place + 1)}`
			expect(readCitizenId(wrong)).toHaveProperty('fault')
		}),
	)
})
