import { expect, test } from 'vitest'
import { oldestIn, traitsIn } from './text-facts.ts'

test.each([
	['包吃住，五险一金，做五休二', ['housing', 'meals', 'weekends-off', 'insured']],
	['不包住，没有五险', []],
	['提供食宿，长白班', ['housing', 'meals', 'day-only']],
	['需要上夜班', ['night']],
	['不上夜班，工资日结', ['day-only', 'paid-daily']],
	['无需经验，学历不限', ['no-experience', 'no-schooling']],
] as const)('%s', (text, traits) => {
	expect(traitsIn(text)).toEqual(traits)
})

test.each([
	['年龄18-45周岁', 45],
	['18岁至55岁', 55],
	['50岁以下，身体健康', 50],
	['年龄：20-35', 35],
	['18周岁以上', null],
	['有3年经验', null],
])('%s: up to %s', (text, age) => {
	expect(oldestIn(text)).toBe(age)
})
