import { describe, expect, test } from 'vitest'
import { sectionAt, staffSections } from '#app/components/shell/staff-ways.ts'

describe.each(Object.entries(staffSections))('the sections of %s', (_role, sections) => {
	const ways = sections.flatMap((section) => section.ways)

	test('hold each page once', () => {
		expect(new Set(ways.map(({ to }) => to)).size).toBe(ways.length)
	})

	test.each(ways)('claim $to and what lies below it', ({ to }) => {
		for (const path of [to, `${to}/01a21649`])
			expect(sectionAt(sections, path)?.ways.map((way) => way.to)).toContain(to)
	})

	test('do not claim a page whose address only begins alike', () => {
		expect(sectionAt(sections, '/desktop')).toBeUndefined()
	})
})
