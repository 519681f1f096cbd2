import { describe, expect, test } from 'vitest'
import { type Source, sourcesIn } from '#tests/setup/sources.ts'

type Catalogue = Record<string, unknown>
const words = await sourcesIn(['app/locales/zh-CN', 'app/locales/en'], '.json')
const code = (await sourcesIn(['app'], '.ts', '.tsx')).map(({ text }) => text).join('\n')

const areaOf = ({ path }: Source) => path.split('/').at(-1) ?? ''
const messagesOf = ({ text }: Source): Catalogue => {
	const { $schema: _schema, ...messages } = JSON.parse(text) as Catalogue
	return messages
}
const inLanguage = (locale: string) => words.filter(({ path }) => path.includes(`/${locale}/`))
const keys = words.flatMap((file) =>
	Object.keys(messagesOf(file)).map((key) => [key, file] as const),
)

/** Every wording of a message; one with a plural has several. */
function wordings(message: unknown): string[] {
	if (typeof message === 'string') return [message]
	const forms = message as { match: Record<string, string> }[]
	return forms.flatMap(({ match }) => Object.values(match))
}
const placeholders = (message: unknown) =>
	[
		...new Set(
			wordings(message)
				.join(' ')
				.match(/\{\w+\}/g) ?? [],
		),
	].toSorted()

const broken = (locale: string, pattern: RegExp) =>
	inLanguage(locale).flatMap((file) =>
		Object.entries(messagesOf(file)).flatMap(([key, message]) =>
			wordings(message).some((text) => pattern.test(text)) ? [key] : [],
		),
	)

describe('both languages', () => {
	const areas = inLanguage('zh-CN').map((chinese) => {
		const english = inLanguage('en').find((file) => areaOf(file) === areaOf(chinese))
		return [areaOf(chinese), messagesOf(chinese), english ? messagesOf(english) : {}] as const
	})

	test.each(areas)('%s has the same messages in both', (_area, chinese, english) => {
		expect(Object.keys(english).toSorted()).toEqual(Object.keys(chinese).toSorted())
	})

	test.each(areas)('%s speaks of the same things in both', (_area, chinese, english) => {
		const different = Object.keys(chinese).filter(
			(key) => placeholders(chinese[key]).join() !== placeholders(english[key]).join(),
		)
		expect(different).toEqual([])
	})

	test('no message is empty', () => {
		expect([...broken('zh-CN', /^\s*$/), ...broken('en', /^\s*$/)]).toEqual([])
	})
})

test('no key stands in two files', () => {
	const chinese = keys.flatMap(([key, { path }]) => (path.includes('/zh-CN/') ? [key] : []))
	expect(chinese.filter((key, place) => chinese.indexOf(key) !== place)).toEqual([])
})

test('every message is used: the others are dropped from both languages', () => {
	const used = new Set([...code.matchAll(/\bm\.(\w+)/g)].map(([, key]) => key))
	const unused = new Set(keys.map(([key]) => key).filter((key) => !used.has(key)))
	expect([...unused]).toEqual([])
})

test('Chinese is written with full-width punctuation', () => {
	expect(broken('zh-CN', /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/)).toEqual([])
})
