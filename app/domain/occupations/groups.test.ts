import { expect, test } from 'vitest'
import { occupationGroups, occupationOf, occupations } from './groups.ts'

test.each([
	['市政府保洁员', 'cleaning'],
	['小区门卫（夜班）', 'security'],
	['养老院护理员', 'elder-care'],
	['食堂洗碗工', 'kitchen'],
	['电子厂普工', 'electronics'],
	['缝纫工（来料加工在家做）', 'handcraft'],
	['乡村护林员', 'forestry'],
	['Java 开发', 'technical'],
	['某某', null],
])('%s is %s', (title, occupation) => {
	expect(occupationOf(title)).toBe(occupation)
})

test('no word stands for two groups', () => {
	const words = occupations.flatMap((occupation) => occupationGroups[occupation].words)
	expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([])
})
