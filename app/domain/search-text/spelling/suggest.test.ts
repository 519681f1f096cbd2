import { expect, test } from 'vitest'
import { searchToolsWith } from '#tests/makers/search-tools.ts'
import { suggestionsFor } from './suggest.ts'

const { vocabulary } = searchToolsWith([
	{ core: '保洁主管', said: ['supervisor'], posts: 3 },
	{ core: '社区保洁员', said: ['cleaner'], posts: 20 },
]).spelling
const texts = (typed: string) => suggestionsFor(typed, vocabulary).map(({ text }) => text)

test.each([
	['保', '保洁'],
	['保洁主', '保洁主管'],
	['社区', '社区保洁员'],
	['bao', '保洁'],
	['baoj', '保洁'],
	['baoji', '保洁'],
	['bj', '保洁'],
	['sqbjy', '社区保洁员'],
	['shequ', '社区保洁员'],
	['余', '余杭区'],
	['yuhangq', '余杭区'],
	['杭州 保', '杭州 保洁'],
	['杭州 yueS'.toLowerCase(), '杭州 月嫂'],
])('%s may go on as %s', (typed, text) => {
	expect(texts(typed)).toContain(text)
})

test('at most eight, no conditions, nothing for what nobody knows, never what stands there already', () => {
	expect(texts('b').length).toBeLessThanOrEqual(8)
	expect(texts('包吃')).toEqual([])
	expect(texts('qqqqqq')).toEqual([])
	expect(texts('形象大使')).toEqual([])
	expect(texts('')).toEqual([])
	expect(texts('保洁')).not.toContain('保洁')
})

test('places only, where a place is asked for', () => {
	const found = suggestionsFor('bao', vocabulary, ({ is }) => is === 'place')
	expect(found.length).toBeGreaterThan(0)
	expect(new Set(found.map(({ is }) => is))).toEqual(new Set(['place']))
})
