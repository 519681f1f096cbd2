import { arrangedCareOf } from '#app/adapters/care/arranged-care.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { openRegistration, seekerOfRow } from '#app/adapters/seekers/registration-row.server.ts'
import { type DivisionCode, existingAround } from '#app/domain/divisions/division-code.ts'
import { type Point, pointOf } from '#app/domain/geo.ts'
import { matchOf } from '#app/domain/matching/match.ts'
import type { PostKind } from '#app/domain/posts/words.ts'
import type { Candidate } from '#app/domain/search/candidate.ts'
import type { Suitability } from '#app/domain/search/rank.ts'
import { kindsOfRoute, routeOf } from '#app/domain/seekers/route.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { foundPostOf, type MatchedColumns } from './found-post.ts'

/** What a search takes from whoever searches. */
export type Searcher = {
	/** Where the person lives. */
	place: DivisionCode | null
	home: Point | null
	kinds: readonly PostKind[]
	suitability: (posts: readonly Candidate[]) => Promise<Suitability>
}

const nobodyKnown: Searcher = {
	place: null,
	home: null,
	kinds: [],
	suitability: async () => new Map(),
}

/** Of a person it is known where they live; what suits them only once they have registered for work. */
export async function searcherOf({ actor, now, today, read }: Ctx): Promise<Searcher> {
	if (actor.kind !== 'recipient' || actor.personId === null) return nobodyKnown
	const { personId } = actor
	const { person, seeker } = await read((db) => knownOf(db, personId, today))
	if (!person) return nobodyKnown
	const place = person.residenceCode
	const home = pointOf(person) ?? pointAround(place, await gazetteer())
	if (!seeker) return { ...nobodyKnown, place, home }
	return {
		place,
		home,
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

type Known = { person: Person | null; seeker: Seeker | null }

async function knownOf(db: Db, personId: string, today: string): Promise<Known> {
	const person = await db.person.findUnique({ where: { id: personId } })
	if (!person) return { person, seeker: null }
	const registration = await openRegistration(db, personId)
	if (registration?.state !== 'active') return { person, seeker: null }
	const arranged = await arrangedCareOf(db, personId, today)
	return { person, seeker: seekerOfRow(registration, person, arranged) }
}

/** The middle of the smallest division around a place that has one; a province is too large to be near. */
function pointAround(place: DivisionCode, places: Gazetteer): Point | null {
	const around = existingAround(place).filter((code) => code.length > 2)
	return around.map((code) => places.byCode(code)?.point ?? null).find((point) => point) ?? null
}

const columnsOf = (db: Db, posts: readonly Candidate[]): Promise<MatchedColumns[]> =>
	db.post.findMany({
		where: { id: { in: posts.map(({ id }) => id) } },
		select: {
			id: true,
			employerId: true,
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
