import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { printedPages } from '#scripts/docs/pages.ts'
import { filesBelow } from '#scripts/lib/files.mjs'
import { root } from '#scripts/lib/paths.mjs'
import { sourcesIn } from '#tests/setup/sources.ts'

const printed = await printedPages()
const texts = await sourcesIn(['docs', 'README.md', 'CONTRIBUTING.md'], '.md')
const programs = await sourcesIn(['app', 'scripts'], '.ts', '.tsx', '.mjs')

describe('pages that are printed from the code', () => {
	test.each(Object.entries(printed))('docs/%s is not stale: `npm run docs`', (path, text) => {
		expect(readFileSync(join(root, 'docs', path), 'utf8')).toBe(text)
	})

	test('are all there are in docs/states', async () => {
		const there = await filesBelow(join(root, 'docs/states'))
		const known = Object.keys(printed).map((path) => join(root, 'docs', path))
		expect(there.filter((file) => !known.includes(file))).toEqual([])
	})
})

describe('links within the texts', () => {
	const links = texts.flatMap(({ path, text }) =>
		[...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, to = '']) => ({ path, to })),
	)

	test.each(links)('$path → $to leads somewhere', ({ path, to }) => {
		expect(() => readFileSync(join(root, dirname(path), to))).not.toThrow(/ENOENT/)
	})
})

describe('commands', () => {
	const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
	const words = [...texts, ...programs].flatMap(({ path, text }) =>
		[...text.matchAll(/npm run (?:-s )?([a-z][a-z:-]*)/g)].map(([, name = '']) => ({ path, name })),
	)

	test('that texts and programs name are there', () => {
		expect(words.filter(({ name }) => !(name in scripts))).toEqual([])
	})
})

describe('settings', () => {
	/** What the system and npm tell every program. */
	const ofTheSystem = ['PATH', 'TMPDIR', 'INIT_CWD', 'BUILD_ID']

	test('are read in one place, which the page is printed from', () => {
		const read = programs
			.filter(({ path }) => path !== 'app/adapters/settings.server.mjs')
			.flatMap(({ text }) => [...text.matchAll(/process\.env\.([A-Z_]+)/g)])
			.map(([, name = '']) => name)
		expect([...new Set(read)].filter((name) => !ofTheSystem.includes(name))).toEqual([])
	})
})
