import fc from 'fast-check'
import { expect, test } from 'vitest'
import { occupations } from '#app/domain/occupations/groups.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import { aMatchPost, aSeeker } from '#tests/makers/seeker.ts'
import { fitTests } from './fit.ts'
import { type ScoredPost, scoreCodes, scoreParts, totalOf } from './score.ts'

const now = new Date('2026-11-23T04:00:00Z')
const aScoredPost = (changes: Partial<ScoredPost> = {}): ScoredPost => ({
	...aMatchPost(changes),
	occupation: 'cleaning',
	publishedAt: now,
	monthMinFen: 280_000,
	...changes,
})
const total = (post: Partial<ScoredPost>) => {
	const scored = aScoredPost(post)
	return totalOf(scoreParts(aSeeker(), scored, fitTests(aSeeker(), scored, '2026-11-23'), now))
}

test.each([
	['the occupation wanted', {}, { occupation: 'sales' }],
	['nearer', { lat: 30.191 }, { lat: 30.26 }],
	['fresher', {}, { publishedAt: new Date('2026-09-01') }],
	['a market post before a public-welfare post', {}, { kind: 'public-welfare' }],
] as const)('%s comes first', (_what, better, worse) => {
	expect(total(better)).toBeGreaterThan(total(worse))
})

test('a score is the sum of its parts, between 0 and 100', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...occupations),
			fc.constantFrom(...postKinds),
			fc.double({ min: 30, max: 31, noNaN: true }),
			fc.option(fc.integer({ min: 0, max: 2_000_000 })),
			(occupation, kind, lat, monthMinFen) => {
				const post = aScoredPost({ occupation, kind, lat, monthMinFen })
				const parts = scoreParts(aSeeker(), post, fitTests(aSeeker(), post, '2026-11-23'), now)
				expect(parts.map(({ code }) => code)).toEqual(scoreCodes)
				for (const { points, most } of parts) expect(points >= 0 && points <= most).toBe(true)
				expect(parts.reduce((sum, { most }) => sum + most, 0)).toBe(100)
			},
		),
	)
})
