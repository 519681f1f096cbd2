import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import { describe, expect, test } from 'vitest'
import { assetFileNames } from '#scripts/build/asset-names.mjs'
import { root } from '#scripts/lib/paths.mjs'

const folder = join(root, 'build/client/assets')
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
const sheet = postcss.parse(readFileSync(join(folder, sheets[0] ?? ''), 'utf8'))

test('the whole site has one stylesheet', () => {
	expect(sheets).toHaveLength(1)
})

test('has a name that changes with the lowering, which comes after the hash', () => {
	expect(sheets[0]).toMatch(/^[\w-]+-[\w-]{8}-[\da-f]{8}\.css$/)
	expect(assetFileNames({ names: ['root.css'] })).toContain(sheets[0]?.slice(-12, -4) ?? 'no sheet')
	expect(assetFileNames({ names: ['logo.svg'] })).toBe('assets/[name]-[hash][extname]')
})

/** What Chrome 69 and Safari 12 do not know, and would drop together with all that stands in it. */
const unknown = {
	rules: /^(layer|property|container|scope|starting-style|color-profile)$/,
	selectors: /:(is|where|has|any-link|focus-within\()|:not\([^)]*,/,
	properties:
		/^(inset|aspect-ratio|accent-color|translate|rotate|scale|place-\w+|(margin|padding|border|inset)-(inline|block)(-\w+)?|container(-\w+)?)$/,
	values:
		/\b(oklch|oklab|lch|lab|color-mix|color|clamp|min|max|light-dark)\(|\brgba?\([^,)]*\/|\d(dvh|svh|lvh|cqw|cqi)\b/,
	conditions: /[<>]=?|\bprefers-contrast\b.*\bcustom\b/,
}

/** Of the preflight: where it is not known nothing is lost. */
const harmless = /1lh/

describe('phones of 2018 understand all of it', () => {
	test('no rule that would be dropped', () => {
		const found: string[] = []
		sheet.walkAtRules((rule) => {
			if (unknown.rules.test(rule.name)) found.push(`@${rule.name} ${rule.params}`)
			if (rule.name === 'media' && unknown.conditions.test(rule.params)) found.push(rule.params)
		})
		expect(found).toEqual([])
	})

	test('no selector that would take its rule with it', () => {
		const found: string[] = []
		sheet.walkRules((rule) => {
			if (unknown.selectors.test(rule.selector)) found.push(rule.selector)
		})
		expect(found).toEqual([])
	})

	test('no declaration that would be lost', () => {
		const found: string[] = []
		sheet.walkDecls(({ prop, value }) => {
			if (prop.startsWith('--tw-')) return
			if (unknown.properties.test(prop) || (unknown.values.test(value) && !harmless.test(value)))
				found.push(`${prop}: ${value}`)
		})
		expect(found).toEqual([])
	})
})

test('no gap in a row that wraps: phones of 2018 know gaps in grids only', () => {
	const rows: string[] = []
	sheet.walkRules((rule) => {
		const said = (name: string) =>
			rule.nodes.find((node) => node.type === 'decl' && node.prop === name)
		const display = said('display')
		const flexible = display?.type === 'decl' && /flex/.test(display.value)
		if (flexible && (said('gap') ?? said('column-gap') ?? said('row-gap'))) rows.push(rule.selector)
	})
	expect(rows).toEqual([])
})

test('nothing is fetched from elsewhere, and no font at all', () => {
	const css = sheet.toString()
	expect(css).not.toMatch(/@import|@font-face|url\((?!["']?data:)/)
})
