import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occupations } from '#app/domain/occupations/groups.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import { fineSkills, usedIn } from '#app/domain/seekers/fine-skills.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { skills } from '#app/domain/seekers/words.ts'
import { aMatchPost, aSeeker } from '#tests/makers/seeker.ts'
import { fitTests } from './fit.ts'
import { type ScoredPost, type ScorePart, scoreCodes, scoreParts, totalOf } from './score.ts'

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

describe('what someone can do in fine', () => {
	const partsFor = (changes: Partial<Seeker>, post: Partial<ScoredPost>): ScorePart[] => {
		const [seeker, scored] = [aSeeker(changes), aScoredPost(post)]
		return scoreParts(seeker, scored, fitTests(seeker, scored, '2026-11-23'), now)
	}
	const pointsFor = (changes: Partial<Seeker>, occupation: ScoredPost['occupation']) =>
		partsFor(changes, { occupation }).find(({ code }) => code === 'skills')?.points

	const anyone = {
		skills: fc.subarray([...skills]),
		fine: fc.subarray([...fineSkills]),
		occupation: fc.constantFrom(...occupations, null),
	}

	test('weighs more than its area alone, which weighs more than nothing', () => {
		expect(pointsFor({ skills: ['care'], fine: ['turning-washing'] }, 'elder-care')).toBe(12.5)
		expect(pointsFor({ skills: ['care'] }, 'elder-care')).toBe(10)
		expect(pointsFor({ skills: ['care'], fine: ['haircuts'] }, 'elder-care')).toBe(12.5)
		expect(pointsFor({ skills: ['care'], fine: ['massage'] }, 'elder-care')).toBe(10)
		expect(pointsFor({ skills: ['sewing'] }, 'elder-care')).toBe(0)
	})

	test('never lowers how well a post suits', () => {
		fc.assert(
			fc.property(
				fc.record(anyone),
				fc.constantFrom(...fineSkills),
				({ skills, fine, occupation }, another) => {
					const before = totalOf(partsFor({ skills, fine }, { occupation }))
					const after = totalOf(partsFor({ skills, fine: [...fine, another] }, { occupation }))
					expect(after).toBeGreaterThanOrEqual(before)
				},
			),
		)
	})

	test('leaves alone how posts stand whose work does not ask for it', () => {
		fc.assert(
			fc.property(fc.record(anyone), ({ skills, fine, occupation }) => {
				const elsewhere = fine.filter(
					(each) => occupation === null || !usedIn(each).includes(occupation),
				)
				expect(partsFor({ skills, fine: elsewhere }, { occupation })).toEqual(
					partsFor({ skills }, { occupation }),
				)
			}),
		)
	})
})
