import { describe, expect, test } from 'vitest'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { aMatchPost, aSeeker } from '#tests/makers/seeker.ts'
import { bestMatches, blockersAmong, matchOf } from './match.ts'
import { outwardMatch } from './outward.ts'
import type { ScoredPost } from './score.ts'

const now = new Date('2026-11-23T04:00:00Z')
const moment = { today: '2026-11-23', now }
const aPost = (changes: Partial<ScoredPost> = {}): ScoredPost => ({
	...aMatchPost(),
	occupation: 'cleaning',
	publishedAt: now,
	monthMinFen: 280_000,
	...changes,
})
const codes = (reasons: readonly { code: string }[]) => reasons.map(({ code }) => code)

describe('why a post suits', () => {
	test('is said by what the person wants and can', () => {
		const seeker = aSeeker({
			abilities: { ...aSeeker().abilities, lifting: 'no', night: 'no' },
			care: ['elder'],
			payFloorFen: 200_000,
			hours: 'full-time',
		})
		expect(codes(matchOf(seeker, aPost(), moment).reasons)).toEqual([
			'occupation',
			'near',
			'skill',
			'spared',
			'care',
			'no-nights',
			'pay',
			'hours',
		])
	})

	test('says nothing of a wish that nobody had', () => {
		const { reasons } = matchOf(aSeeker({ skills: [], occupations: ['sales'] }), aPost(), moment)
		expect(codes(reasons)).toEqual(['near'])
	})
})

describe('a skill', () => {
	const said = (skills: Seeker['skills'], fine: Seeker['fine']) => {
		const { reasons } = matchOf(aSeeker({ skills, fine }), aPost(), moment)
		return reasons.filter(({ code }) => code.endsWith('skill'))
	}

	test('is named as closely as it is known, once', () => {
		expect(said(['cleaning'], ['windows', 'floors'])).toEqual([
			{ code: 'fine-skill', skill: 'windows' },
		])
		expect(said(['cleaning'], ['tidying'])).toEqual([{ code: 'skill', skill: 'cleaning' }])
		expect(said(['cooking'], ['home-meals'])).toEqual([])
	})

	test('may be told to those who look for people: it says nothing of health or family', () => {
		const match = matchOf(aSeeker({ fine: ['windows'] }), aPost(), moment)
		expect(codes(outwardMatch(match).reasons)).toContain('fine-skill')
	})
})

describe('what to ask', () => {
	test('is what nobody stated and the person may not be able to meet', () => {
		const seeker = aSeeker({ abilities: { ...aSeeker().abilities, lifting: 'some' } })
		expect(matchOf(seeker, aPost({ demands: {} }), moment).checks).toEqual(['lifting'])
	})

	test('includes the place and the pay', () => {
		const vague = aPost({ lat: null, lng: null, monthMaxFen: null })
		expect(matchOf(aSeeker({ payFloorFen: 1 }), vague, moment).checks).toEqual([
			'distance',
			'pay-wish',
		])
	})
})

describe('a list', () => {
	const seeker = aSeeker({ maxKm: 5, payFloorFen: 250_000 })
	const found = [
		aPost({ lat: 30.5 }),
		aPost({ lat: 30.6 }),
		aPost({ monthMaxFen: 100_000 }),
		aPost({ lat: 30.7, monthMaxFen: 100_000 }),
		aPost({ occupation: 'sales' }),
		aPost(),
	].map((post) => ({ post, match: matchOf(seeker, post, moment) }))

	test('holds what fits, best first', () => {
		const best = bestMatches(found, 10)
		expect(best.map(({ post }) => post.occupation)).toEqual(['cleaning', 'sales'])
		expect(bestMatches(found, 1)).toHaveLength(1)
	})

	test('tells which one thing keeps how many away', () => {
		expect(blockersAmong(found)).toEqual([
			{ code: 'distance', count: 2 },
			{ code: 'pay-wish', count: 1 },
		])
	})
})
