import { describe, expect, test } from 'vitest'
import { readSearch } from '#app/domain/posts/search-request.ts'
import { asksForSomething, isDue, keptAddress, mayText } from './saved-search.ts'

const searched = (address: string) => readSearch(new URLSearchParams(address)).request
const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, day, hour))

describe('what is kept of a search', () => {
	test('is what it asks for, not how it was looked at', () => {
		const kept = keptAddress(searched('q=保洁&division=330108&sort=pay&page=3'))
		expect(new URLSearchParams(kept).toString()).toBe(
			new URLSearchParams('q=保洁&division=330108').toString(),
		)
		expect(searched(kept)).toMatchObject({ q: '保洁', division: '330108', page: 1 })
	})

	test.each(['', 'sort=newest', 'page=2'])('“%s” asks for nothing', (address) => {
		expect(asksForSomething(searched(address))).toBe(false)
	})

	test.each(['q=保洁', 'kind=workshop', 'payMin=3000', 'trait=meals'])(
		'“%s” asks for something',
		(address) => {
			expect(asksForSomething(searched(address))).toBe(true)
		},
	)
})

describe('a message goes out', () => {
	test.each([
		['daily', at(2), at(3), true],
		['daily', at(2), at(2, 20), false],
		['daily', at(2), at(3, 8), true],
		['weekly', at(2), at(8), false],
		['weekly', at(2), at(9), true],
	] as const)('%s, last at %s: at %s %s', (rhythm, toldAt, now, due) => {
		expect(isDue({ rhythm, createdAt: at(1), toldAt }, now)).toBe(due)
	})

	test('for the first time a day or a week after it was asked for', () => {
		expect(isDue({ rhythm: 'daily', createdAt: at(1), toldAt: null }, at(2))).toBe(true)
		expect(isDue({ rhythm: 'weekly', createdAt: at(1), toldAt: null }, at(7))).toBe(false)
	})

	test('as a text once a week at the most', () => {
		expect([mayText(null, at(1)), mayText(at(1), at(7)), mayText(at(1), at(8))]).toEqual([
			true,
			false,
			true,
		])
	})
})
