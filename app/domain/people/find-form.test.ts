import { expect, test } from 'vitest'
import { anIdNumber } from '#tests/makers/answers.ts'
import { soughtOf } from './find-form.ts'

const idNumber = anIdNumber('19800101')

test.each([
	['张三', { name: '张三' }],
	['138 0013 8000', { phone: '13800138000' }],
	[`${idNumber.slice(0, 6)} ${idNumber.slice(6)}`, { idNumber }],
	['330108198013010018', { fault: 'id-check' }],
] as const)('%s', (text, sought) => {
	expect(soughtOf(text)).toEqual(sought)
})
