import { expect, test } from 'vitest'
import { keptOfMiss } from './kept-of-miss.ts'

test.each([
	[['形象大使'], '形象大使'],
	[['宠物', '殡葬'], '宠物殡葬'],
])('of %j is kept %j', (words, kept) => {
	expect(keptOfMiss(words)).toBe(kept)
})

test.each([
	['13800138000'],
	['王女士'],
	['x'],
	['身份证办理'],
	['33010819900101123x'],
	[''],
	['我'.repeat(13)],
])('nothing is kept of %j', (text) => {
	expect(keptOfMiss([text])).toBeNull()
})
