import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { isTest, type Source, sourcesIn } from '#tests/setup/sources.ts'

/**
 * Words that a person reads stand in the catalogues of app/locales and nowhere else. Chinese in code
 * is data there: words to look for, names of demo people. Each folder where it may stand says why.
 */
const chineseIsData: Record<string, string> = {
	'app/demo/': 'invented people and posts are Chinese',
	'app/domain/': 'rules recognise words of the field; what they say about them are codes',
	'app/commands/reference/': 'the names of divisions are loaded',
	'app/locales/': 'the catalogues themselves',
	'app/http/api/': 'the description of the interface, for programmers, gives examples',
	'app/adapters/chinese/': 'words that are cut out of sentences',
	'app/adapters/search/version.server.ts': 'posts that hold every word we know',
	'app/adapters/search/postgres/where.ts': 'letters that are cut from queries',
}

const files = (await sourcesIn(['app'], '.ts', '.tsx')).filter((file) => !isTest(file))

/** Attributes that are read aloud or shown. */
const shown = new Set([
	'alt',
	'title',
	'label',
	'placeholder',
	'caption',
	'hint',
	'empty',
	'words',
	'heading',
	'aria-label',
	'aria-description',
	'aria-roledescription',
])

type Found = { line: number; text: string }

/** Walks a file and collects the literals that `speaks` finds readable. */
function literals(source: Source, speaks: (node: ts.Node) => string | null): Found[] {
	const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
	const found: Found[] = []
	const walk = (node: ts.Node): void => {
		const text = speaks(node)
		if (text !== null)
			found.push({ line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, text })
		ts.forEachChild(node, walk)
	}
	walk(tree)
	return found
}

const where = (source: Source, found: readonly Found[]) =>
	found.map(({ line, text }) => `${source.path}:${line} ${text.trim().slice(0, 40)}`)

const literalText = (node: ts.Node): string | null =>
	ts.isStringLiteralLike(node) ||
	ts.isTemplateHead(node) ||
	ts.isTemplateMiddleOrTemplateTail(node) ||
	ts.isJsxText(node) ||
	ts.isRegularExpressionLiteral(node)
		? node.text
		: null

function chinese(node: ts.Node): string | null {
	const text = literalText(node)
	return text !== null && /\p{Script=Han}/u.test(text) ? text : null
}

/** Letters between tags, or in an attribute that is shown. */
function drawn(node: ts.Node): string | null {
	if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text : null
	if (!ts.isJsxAttribute(node) || !shown.has(node.name.getText()) || !node.initializer) return null
	return ts.isStringLiteral(node.initializer) && /\p{L}/u.test(node.initializer.text)
		? node.initializer.text
		: null
}

describe('words that people read come from the catalogues', () => {
	test('no Chinese stands in code but where it is data', () => {
		const suspects = files.filter(
			({ path }) => !Object.keys(chineseIsData).some((known) => path.startsWith(known)),
		)
		expect(suspects.flatMap((file) => where(file, literals(file, chinese)))).toEqual([])
	})

	test('no page draws a word of its own', () => {
		expect(files.flatMap((file) => where(file, literals(file, drawn)))).toEqual([])
	})

	test('the walk finds what it looks for', () => {
		const sample = {
			path: 'x.tsx',
			text: 'const a = <p title="Name">文字 {`字`}</p>; const b = <i className="grid">· 1</i>',
		}
		expect(literals(sample, drawn).map(({ text }) => text)).toEqual(['Name', '文字 '])
		expect(literals(sample, chinese).map(({ text }) => text)).toEqual(['文字 ', '字'])
	})
})
