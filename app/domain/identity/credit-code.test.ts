import { expect, test } from 'vitest'
import { readCreditCode } from './credit-code.ts'

test('a right code is right', () => {
	expect(readCreditCode(' 91350100m000100y43 ')).toEqual({
		code: '91350100M000100Y43',
		checked: true,
	})
})

test.each([
	['91350100M0001TGQXM', '1'],
	['91350211M0000XUF46', 'R'],
	['91350203M0001FUE2P', 'J'],
])('the early pilot code %s is taken, with a warning', (code, expected) => {
	expect(readCreditCode(code)).toEqual({ code, checked: false, expected })
})

test.each(['91350100M000100Y4', '91350100I000100Y43', '', '91350100M000100Y430'])(
	'%j has not the shape of a code',
	(text) => {
		expect(readCreditCode(text)).toEqual({ fault: 'credit-code-shape' })
	},
)
