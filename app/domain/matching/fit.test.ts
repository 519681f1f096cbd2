import { describe, expect, test } from 'vitest'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { aMatchPost, aSeeker } from '#tests/makers/seeker.ts'
import {
	type FitCode,
	type FitTest,
	fitCodes,
	fits,
	fitTests,
	fullYears,
	type MatchPost,
} from './fit.ts'

const today = '2026-11-23'
const tests = (seeker: Partial<Seeker>, post: Partial<MatchPost>) =>
	fitTests(aSeeker(seeker), aMatchPost(post), today)
const result = (code: FitCode, seeker: Partial<Seeker>, post: Partial<MatchPost>) =>
	tests(seeker, post).find((each) => each.code === code)?.result

test('nothing speaks against a post that anyone could do close by', () => {
	expect(tests({}, {}).filter((each) => each.result !== 'pass')).toEqual([])
})

/** For each test one case that fails; a new test without a case does not compile. */
const failing: Record<FitCode, [Partial<Seeker>, Partial<MatchPost>]> = {
	lifting: [{ abilities: { lifting: 'some' } }, { demands: { lifting: 'much' } }],
	standing: [{ abilities: { standing: 'no' } }, { demands: { standing: 'some' } }],
	heights: [{ abilities: { heights: 'no' } }, { demands: { heights: 'some' } }],
	night: [{ abilities: { night: 'no' } }, { shift: 'rotating' }],
	sight: [{ abilities: { sight: 'no' } }, { demands: { sight: 'much' } }],
	hearing: [{ abilities: { hearing: 'no' } }, { demands: { hearing: 'some' } }],
	literacy: [{ abilities: { literacy: 'no' } }, { demands: { literacy: 'some' } }],
	age: [{ birthDate: '2011-01-01' }, {}],
	hours: [{ hours: 'part-time' }, { hours: 'full-time' }],
	care: [{ care: ['infant'] }, { shift: 'night' }],
	distance: [{ maxKm: 5 }, { lat: 30.3 }],
	'pay-wish': [{ payFloorFen: 400_000 }, {}],
	education: [{ education: 'primary' }, { education: 'senior' }],
}

test.each(fitCodes)('%s can rule a post out', (code) => {
	const [seeker, post] = failing[code]
	expect(result(code, seeker, post)).toBe('fail')
	expect(fits(tests(seeker, post))).toBe(false)
})

describe('what nobody said is unknown, and rules nothing out', () => {
	test.each([
		['lifting', {}, { demands: {} }],
		['lifting', { abilities: { lifting: 'unsure' } }, { demands: { lifting: 'much' } }],
		['age', { birthDate: null }, {}],
		['hours', { hours: 'part-time' }, { hours: 'unstated' }],
		['distance', { lat: null, lng: null }, {}],
		['pay-wish', { payFloorFen: 1 }, { monthMaxFen: null }],
		['education', { education: null }, { education: 'junior' }],
	] as const)('%s', (code, seeker, post) => {
		expect(result(code, seeker, post)).toBe('unknown')
	})
})

test('housing makes a far post possible for someone ready to live there', () => {
	const far = { lat: 22.5, lng: 114, housing: true }
	expect(result('distance', { away: true }, far)).toBe('pass')
	expect(result('distance', { away: false }, far)).toBe('fail')
})

test('under eighteen there are no nights and no heights', () => {
	const young = { birthDate: '2009-06-01' }
	expect(result('age', young, {})).toBe('pass')
	expect(result('age', young, { shift: 'night' })).toBe('fail')
	expect(result('age', young, { demands: { heights: 'some' } })).toBe('fail')
})

test('a birthday counts from its day on', () => {
	expect(fullYears('2008-11-23', today)).toBe(18)
	expect(fullYears('2008-11-24', today)).toBe(17)
})

test('each test names its rule', () => {
	expect(tests({}, {}).every(({ rule }: FitTest) => /^R-\d{3}$/.test(rule))).toBe(true)
})
