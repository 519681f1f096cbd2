import { expect, test } from 'vitest'
import { locales } from '#app/domain/preferences.ts'
import { fineSkills } from '#app/domain/seekers/fine-skills.ts'
import { skills } from '#app/domain/seekers/words.ts'
import { inLocale } from '#app/locales/speaking.server.ts'
import { fineWords, skillLines } from '#app/locales/words/fine-skills.ts'

test.each(locales)(
	'in %s each task has words of its own, with nothing that looks like two',
	(locale) => {
		const words = fineSkills.map((each) => inLocale(locale, fineWords[each]))
		expect(new Set(words).size).toBe(words.length)
		expect(words.filter((each) => /[、，；：;:]/.test(each))).toEqual([])
	},
)

test('each area is a line, with what was said of it in fine', () => {
	const said = {
		skills: ['care', 'sewing'] as const,
		fine: ['homework', 'turning-washing'] as const,
	}
	expect(inLocale('zh-CN', () => skillLines(said))).toEqual([
		'照顾老人、孩子、病人：给老人翻身擦洗、看孩子写作业',
		'缝纫',
	])
	expect(skillLines({ skills })).toHaveLength(skills.length)
})
