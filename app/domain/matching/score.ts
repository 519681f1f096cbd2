import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { PostKind } from '#app/domain/posts/words.ts'
import { type FineSkill, usedIn } from '#app/domain/seekers/fine-skills.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import type { Skill } from '#app/domain/seekers/words.ts'
import type { FitTest, MatchPost } from './fit.ts'

/** A part of the score: how many points of how many, and what it was given for. */
export type ScorePart = {
	code: ScoreCode
	points: number
	most: number
	facts: Readonly<Record<string, string | number>>
}

export const scoreCodes = ['occupation', 'skills', 'near', 'pay', 'hours', 'kind', 'fresh'] as const
export type ScoreCode = (typeof scoreCodes)[number]

export type ScoredPost = MatchPost & {
	occupation: Occupation | null
	publishedAt: Date
	monthMinFen: number | null
}

/** What each part weighs. The weights are the whole of the ranking; docs/matching.md explains them. */
const weights: Record<ScoreCode, number> = {
	occupation: 40,
	skills: 12.5,
	near: 20,
	pay: 10,
	hours: 2.5,
	kind: 5,
	fresh: 10,
}

/** What of it an area of skill weighs; the rest is for being able to do just what the work asks for. */
const areaShare = 0.8

const occupationsBySkill: Record<Skill, readonly Occupation[]> = {
	cooking: ['kitchen', 'domestic'],
	cleaning: ['cleaning', 'domestic'],
	care: ['elder-care', 'childcare', 'domestic', 'health'],
	sewing: ['garment', 'handcraft'],
	driving: ['driving', 'delivery'],
	farming: ['farming', 'forestry', 'greening'],
	building: ['construction', 'repair'],
	repair: ['repair', 'factory'],
	computer: ['office', 'customer-service', 'e-commerce', 'technical'],
	selling: ['shop', 'sales', 'e-commerce'],
	handcraft: ['handcraft', 'garment'],
}

/** R-030 route B: the market first, a public-welfare post last. */
const kindOrder: Record<PostKind, number> = {
	market: 1,
	'industry-support': 0.9,
	workshop: 0.9,
	'work-relief': 0.7,
	'labour-export': 0.6,
	'public-welfare': 0.4,
}

/**
 * How well a post that passed the hard filters suits a person, 0 to 100, as the sum of its parts.
 * Nothing else enters: no paid placement, and no guess about the person's character.
 */
export function scoreParts(
	seeker: Seeker,
	post: ScoredPost,
	tests: readonly FitTest[],
	now: Date,
): ScorePart[] {
	const shares: Record<ScoreCode, { share: number; facts?: ScorePart['facts'] }> = {
		occupation: occupationShare(seeker, post),
		skills: skillShare(seeker, post),
		near: nearShare(seeker, tests),
		pay: payShare(seeker, post),
		hours: {
			share: tests.some(({ code, result }) => code === 'hours' && result === 'pass') ? 1 : 0,
		},
		kind: { share: kindOrder[post.kind], facts: { kind: post.kind } },
		fresh: freshShare(post, now),
	}
	return scoreCodes.map((code) => ({
		code,
		points: Math.round(weights[code] * shares[code].share * 10) / 10,
		most: weights[code],
		facts: shares[code].facts ?? {},
	}))
}

export const totalOf = (parts: readonly ScorePart[]): number =>
	Math.round(parts.reduce((sum, { points }) => sum + points, 0) * 10) / 10

function occupationShare({ occupations }: Seeker, { occupation }: ScoredPost) {
	if (occupation === null) return { share: 0.2 }
	return { share: occupations.includes(occupation) ? 1 : 0, facts: { occupation } }
}

/** An area of the person's skill that the post's occupation asks for. */
export function skillFor(
	{ skills }: Pick<Seeker, 'skills'>,
	{ occupation }: Pick<ScoredPost, 'occupation'>,
): Skill | undefined {
	return skills.find((each) => occupation !== null && occupationsBySkill[each].includes(occupation))
}

/** Of what the person said in fine, what the post's occupation asks for. */
export function fineSkillFor(
	{ fine }: Pick<Seeker, 'fine'>,
	{ occupation }: Pick<ScoredPost, 'occupation'>,
): FineSkill | undefined {
	return fine.find((each) => occupation !== null && usedIn(each).includes(occupation))
}

function skillShare(seeker: Seeker, post: ScoredPost) {
	const fine = fineSkillFor(seeker, post)
	if (fine) return { share: 1, facts: { fine } }
	const skill = skillFor(seeker, post)
	return skill ? { share: areaShare, facts: { skill } } : { share: 0 }
}

function nearShare({ maxKm }: Seeker, tests: readonly FitTest[]) {
	const km = tests.find(({ code }) => code === 'distance')?.facts.km
	if (typeof km !== 'number' || maxKm === null) return { share: 0.3 }
	return { share: Math.max(0, 1 - km / Math.max(maxKm, 1)), facts: { km } }
}

function payShare({ payFloorFen }: Seeker, { monthMinFen }: ScoredPost) {
	if (monthMinFen === null) return { share: 0.3 }
	if (payFloorFen === null || payFloorFen === 0) return { share: 0.5, facts: { monthMinFen } }
	return {
		share: Math.min(1, Math.max(0, monthMinFen / payFloorFen - 0.5)),
		facts: { monthMinFen },
	}
}

function freshShare({ publishedAt }: ScoredPost, now: Date) {
	const days = Math.max(0, (now.getTime() - publishedAt.getTime()) / 86_400_000)
	return { share: Math.max(0, 1 - days / 90), facts: { days: Math.floor(days) } }
}
