import { expect, test } from 'vitest'
import { chineseNumber, figureValue } from './numbers.ts'

test.each([
	['四千', 4000],
	['四千五', 4500],
	['一万二', 12_000],
	['两千三百', 2300],
	['十五', 15],
	['五十', 50],
	['二百', 200],
	['三千零五十', 3050],
	['一万', 10_000],
	['八', 8],
	['一百五', 150],
	['一二', null],
] as const)('%s is %s', (written, value) => {
	expect(chineseNumber(written)).toBe(value)
})

test.each([
	['4', 'k', 4000],
	['6', '千', 6000],
	['1.2', '万', 12_000],
	['3500', '', 3500],
	['六', '千', 6000],
] as const)('%s%s is %s', (written, scaled, value) => {
	expect(figureValue(written, scaled)).toBe(value)
})
