import type { Ctx, Db } from '#app/adapters/context.ts'
import { openRegistration, seekerOfRow } from '#app/adapters/seekers/registration-row.server.ts'
import { type Point, pointOf } from '#app/domain/geo.ts'
import { matchOf } from '#app/domain/matching/match.ts'
import type { PostKind } from '#app/domain/posts/words.ts'
import type { Candidate } from '#app/domain/search/candidate.ts'
import type { Suitability } from '#app/domain/search/rank.ts'
import { kindsOfRoute, routeOf } from '#app/domain/seekers/route.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { foundPostOf, type MatchedColumns } from './found-post.ts'

/** What the ranking of a search takes from whoever searches. */
export type Searcher = {
	home: Point | null
	kinds: readonly PostKind[]
	suitability: (posts: readonly Candidate[]) => Promise<Suitability>
}

const nobodyKnown: Searcher = { home: null, kinds: [], suitability: async () => new Map() }

/** A person who looks for work and has registered is known to the ranking; everybody else is not. */
export async function searcherOf({ actor, now, today, read }: Ctx): Promise<Searcher> {
	if (actor.kind !== 'recipient' || actor.personId === null) return nobodyKnown
	const { personId } = actor
	const seeker = await read((db) => activeSeeker(db, personId))
	if (!seeker) return nobodyKnown
	return {
		home: pointOf(seeker),
		kinds: kindsOfRoute[routeOf(seeker)],
		suitability: async (posts) => {
			const rows = await read((db) => columnsOf(db, posts))
			const matches = rows.map((row) => {
				const post = foundPostOf(row)
				const { against, score } = matchOf(seeker, post, { today, now })
				return [post.id, against.length > 0 ? 0 : score / 100] as const
			})
			return new Map(matches)
		},
	}
}

async function activeSeeker(db: Db, personId: string): Promise<Seeker | null> {
	const person = await db.person.findUnique({ where: { id: personId } })
	if (!person) return null
	const registration = await openRegistration(db, personId)
	return registration?.state === 'active' ? seekerOfRow(registration, person) : null
}

const columnsOf = (db: Db, posts: readonly Candidate[]): Promise<MatchedColumns[]> =>
	db.post.findMany({
		where: { id: { in: posts.map(({ id }) => id) } },
		select: {
			id: true,
			kind: true,
			occupation: true,
			placeCode: true,
			lat: true,
			lng: true,
			hours: true,
			shift: true,
			demands: true,
			housing: true,
			education: true,
			startsOn: true,
			monthMinFen: true,
			monthMaxFen: true,
			publishedAt: true,
		},
	})
