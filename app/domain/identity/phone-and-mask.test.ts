import { expect, test } from 'vitest'
import { maskIdNumber, maskName, maskPhone } from './mask.ts'
import { readPhone } from './phone.ts'

test.each([
	['138 0013 8000', '13800138000'],
	['１３８００１３８０００', '13800138000'],
	['+86 138-0013-8000', '13800138000'],
	['0086 13800138000', '13800138000'],
])('%s is a mobile number', (text, phone) => {
	expect(readPhone(text)).toBe(phone)
})

test.each(['12800138000', '1380013800', '138001380000', '0571-88888888', ''])(
	'%j is no mobile number',
	(text) => {
		expect(readPhone(text)).toBeNull()
	},
)

test('what is shown in place of personal data', () => {
	expect(maskPhone('13800138000')).toBe('138****8000')
	expect(maskIdNumber('11010519491231002X')).toBe('110*************2X')
	expect(['张三', '欧阳明月', '买买提·艾力', '欧阳'].map(maskName)).toEqual([
		'张*',
		'欧阳**',
		'买*****',
		'欧*',
	])
})
