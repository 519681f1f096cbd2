import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import {
	type Matched,
	mostConsidered,
	suitingPosts,
} from '#app/adapters/matching/suiting-posts.server.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { openPosts, type PostCard } from '#app/adapters/search/open-posts.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { pointOf } from '#app/domain/geo.ts'
import type { Lesson } from '#app/domain/matching/lessons.ts'
import { type Blocker, bestMatches, blockersAmong, type Match } from '#app/domain/matching/match.ts'
import { isAidFirst } from '#app/domain/people/aid-first.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type RecommendedPost = { card: PostCard & { place: string }; match: Match }

export type Recommended = {
	id: string
	name: string
	/** Why nothing is recommended: aid comes first, not registered, or not looking for now. */
	stage: 'aid' | 'unregistered' | 'paused' | 'looking'
	posts: RecommendedPost[]
	/** What earlier jobs have taught. */
	lessons: Lesson[]
	/** Where little fits: what keeps how many away. */
	blockers: Blocker[]
}

const mostShown = 10
/** With fewer than this it helps to say what could be loosened. */
const fewPosts = 5

/** The posts that suit a person, by the same rules whoever looks; null for someone out of sight. */
export async function recommendedPosts(
	ctx: Ctx<Recipient | Staff>,
	personId: string | null | undefined,
): Promise<Recommended | null> {
	if (!isUuid(personId)) return null
	const found = await ctx.read((db) => lookUp(ctx, db, personId))
	if (!found || 'posts' in found) return found
	const { name, seeker, matched, lessons } = found
	const best = bestMatches(matched, mostConsidered)
	const places = await gazetteer()
	const cards = await openPosts(
		best.map(({ post }) => post.id),
		ctx.today,
		pointOf(seeker),
	)
	const matches = new Map(best.map(({ post, match }) => [post.id, match]))
	const posts = withoutRepeats(cards).flatMap((card) => {
		const match = matches.get(card.id)
		return match ? [{ card: { ...card, place: places.fullName(card.placeCode) }, match }] : []
	})
	const blockers = posts.length < fewPosts ? blockersAmong(matched) : []
	return {
		id: personId,
		name,
		stage: 'looking',
		posts: posts.slice(0, mostShown),
		lessons,
		blockers,
	}
}

/** Of the same work at the same employer's the best place is enough. */
function withoutRepeats(cards: readonly PostCard[]): PostCard[] {
	const seen = new Set<string>()
	return cards.filter(({ employer, title }) => {
		const work = `${employer}\n${title}`
		return !seen.has(work) && seen.add(work)
	})
}

type Found = { name: string; seeker: Seeker; lessons: Lesson[]; matched: Matched[] }

async function lookUp(
	ctx: Ctx<Recipient | Staff>,
	db: Db,
	personId: string,
): Promise<Recommended | Found | null> {
	const person = await db.person.findUnique({ where: { id: personId } })
	const divisions = [person?.residenceCode ?? null, person?.hukouCode ?? null]
	if (!person || !may(ctx.actor, 'recommendation.see', { personId, divisions })) return null
	const { labour_capacity: capacity } = await presentTags(db, personId, ctx.today)
	if (isAidFirst(capacity))
		return { id: personId, name: person.name, stage: 'aid', posts: [], lessons: [], blockers: [] }
	const registration = await db.registration.findFirst({
		where: { personId, state: { in: ['active', 'paused'] } },
	})
	if (registration?.state !== 'active') {
		const stage = registration ? 'paused' : 'unregistered'
		return { id: personId, name: person.name, stage, posts: [], lessons: [], blockers: [] }
	}
	return { name: person.name, ...(await suitingPosts(db, person, registration, ctx)) }
}
