import { kilometresBetween, type Point, pointOf } from '#app/domain/geo.ts'
import type { PostKind } from '#app/domain/posts/words.ts'
import type { Wanted } from '#app/domain/search-text/understand.ts'
import type { Candidate } from './candidate.ts'

/** A part of the ranking: how many points of how many. */
export type RankPart = { part: RankPartName; points: number; most: number }

/**
 * What each part weighs. The order is that of the field: the work first, then whether the person can
 * do it, then how far, how fresh, what pays, which kind, how many places. Nobody can pay for a place.
 */
export const rankWeights = {
	words: 60,
	suitability: 15,
	distance: 10,
	freshness: 8,
	kind: 3,
	places: 2,
	pay: 2,
} as const
export type RankPartName = keyof typeof rankWeights
export const rankPartNames = Object.keys(rankWeights) as RankPartName[]

/** What is known of whoever searches, and of the search. */
export type RankContext = {
	wanted: Wanted
	now: Date
	near: Point | null
	/** From 0 to 1 for each post, where the person is known. */
	suitability: ((id: string) => number | null) | null
	/** Kinds in the order of the person's route, where there is one. */
	kinds: readonly PostKind[]
}

/** Why a post is where it is: every part, in the order of their weight. */
export function rankParts(post: Candidate, context: RankContext): RankPart[] {
	const shares: Record<RankPartName, number> = {
		words: wordsShare(post, context.wanted),
		suitability: context.suitability?.(post.id) ?? 0,
		distance: distanceShare(post, context.near),
		freshness: freshnessShare(post.publishedAt, context.now),
		kind: kindShare(post.kind, context.kinds),
		places: Math.min(1, (post.headcount ?? 0) / 10),
		pay: post.monthMinFen === null ? 0 : 1,
	}
	return rankPartNames.map((part) => ({
		part,
		points: Math.round(shares[part] * rankWeights[part] * 100) / 100,
		most: rankWeights[part],
	}))
}

export const totalOf = (parts: readonly RankPart[]): number =>
	parts.reduce((sum, { points }) => sum + points, 0)

/** The same name is best, then the same work, then a name that holds it. */
function wordsShare(post: Candidate, wanted: Wanted): number {
	const { text, heads } = wanted
	if (text === '') return 0
	const name = post.core.replaceAll(' ', '')
	if (name === text) return 1
	const holds = name.includes(text) ? (0.1 * text.length) / name.length + 0.05 : 0
	if (heads.length === 0) return holds > 0 ? 0.6 + holds : 0
	const saidShare = heads.filter((id) => post.said.includes(id)).length / heads.length
	if (saidShare > 0) return 0.55 * saidShare + 0.15 * aboutIt(post) + holds
	return heads.some((id) => post.within.includes(id)) ? 0.3 + holds : 0
}

/** A title that names one kind of work is more about it than one that names five. */
const aboutIt = ({ said, within }: Candidate) => 1 / (said.length + 0.5 * within.length)

function distanceShare(post: Candidate, near: Point | null): number {
	const point = pointOf(post)
	if (!near || !point) return 0
	return 1 / (1 + kilometresBetween(near, point) / 5)
}

const day = 86_400_000
function freshnessShare(publishedAt: Date, now: Date): number {
	const days = Math.max(0, (now.getTime() - publishedAt.getTime()) / day)
	return 1 / (1 + days / 14)
}

function kindShare(kind: PostKind, order: readonly PostKind[]): number {
	const place = order.indexOf(kind)
	return place < 0 ? 0 : 1 - place / order.length
}
