import { kilometresBetween, type Point, pointOf } from '#app/domain/geo.ts'
import type { PostKind } from '#app/domain/posts/words.ts'
import type { Wanted } from '#app/domain/search-text/understand.ts'
import type { Candidate } from './candidate.ts'
import { likenessOf } from './likeness.ts'

/** A part of the ranking: how many points of how many. */
export type RankPart = { part: RankPartName; points: number; most: number }

/**
 * What each part weighs. The order is that of the field: the work first, then whether the person can
 * do it, then how far, how fresh, which kind, how many places are free. Nobody can pay for a place.
 */
export const rankWeights = {
	words: 60,
	suitability: 15,
	distance: 10,
	freshness: 8,
	kind: 4,
	places: 3,
} as const
export type RankPartName = keyof typeof rankWeights
export const rankPartNames = Object.keys(rankWeights) as RankPartName[]

/** What is known of whoever searches, and of the search. */
export type RankContext = {
	wanted: Wanted
	now: Date
	near: Point | null
	/** Kinds in the order of the person's route, where there is one. */
	kinds: readonly PostKind[]
}

/** How well posts suit the person, from 0 to 1; empty where nobody is known. */
export type Suitability = ReadonlyMap<string, number>

/** Why a post is where it is: every part, in the order of their weight. */
export function rankParts(
	post: Candidate,
	context: RankContext,
	suitability: Suitability,
): RankPart[] {
	return rankPartNames.map((part) => ({
		part,
		points: pointsOf(part, post, context, suitability),
		most: rankWeights[part],
	}))
}

/** All parts together. */
export function rankPoints(
	post: Candidate,
	context: RankContext,
	suitability: Suitability,
): number {
	let sum = 0
	for (const part of rankPartNames) sum += pointsOf(part, post, context, suitability)
	return sum
}

const pointsOf = (
	part: RankPartName,
	post: Candidate,
	context: RankContext,
	suitability: Suitability,
): number => Math.round(shares[part](post, context, suitability) * rankWeights[part] * 100) / 100

type Share = (post: Candidate, context: RankContext, suitability: Suitability) => number

const shares: Record<RankPartName, Share> = {
	words: (post, { wanted }) => likenessOf(post, wanted).share,
	suitability: ({ id }, _context, suitability) => suitability.get(id) ?? 0,
	distance: (post, { near }) => distanceShare(post, near),
	freshness: ({ publishedAt }, { now }) => freshnessShare(publishedAt, now),
	kind: ({ kind }, { kinds }) => kindShare(kind, kinds),
	places: ({ headcount }) => placesShare(headcount),
}

/** Half of the points at five kilometres; none where either place is unknown. */
function distanceShare(post: Candidate, near: Point | null): number {
	const point = pointOf(post)
	if (!near || !point) return 0
	return 1 / (1 + kilometresBetween(near, point) / 5)
}

const day = 86_400_000
/** Half of the points after two weeks. */
function freshnessShare(publishedAt: Date, now: Date): number {
	const days = Math.max(0, (now.getTime() - publishedAt.getTime()) / day)
	return 1 / (1 + days / 14)
}

function kindShare(kind: PostKind, order: readonly PostKind[]): number {
	const place = order.indexOf(kind)
	return place < 0 ? 0 : 1 - place / order.length
}

/** A post that does not say how many it needs stands between one that is full and one with room. */
const unstated = 0.3
const plenty = 10
const placesShare = (free: number | null) => (free === null ? unstated : Math.min(1, free / plenty))
