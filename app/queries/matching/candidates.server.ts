import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { foundPostOf } from '#app/adapters/matching/found-post.ts'
import { leftJobs } from '#app/adapters/matching/left-jobs.server.ts'
import { type FoundSeeker, matchSeekers } from '#app/adapters/matching/match-seekers.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { fullYears } from '#app/domain/matching/fit.ts'
import { lessonsOf, repeats } from '#app/domain/matching/lessons.ts'
import { type Blocker, bestMatches, blockersAmong, matchOf } from '#app/domain/matching/match.ts'
import { type OutwardMatch, outwardMatch } from '#app/domain/matching/outward.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type Candidate = {
	personId: string
	/** Masked: a list of people for a post is no place for names. */
	name: string
	age: number | null
	place: string
	confirmed: boolean
	match: OutwardMatch
}
export type Candidates = {
	postId: string
	title: string
	open: boolean
	people: Candidate[]
	blockers: Blocker[]
}

const mostShown = 50

/** Who of the actor's division suits a post, by the rules that recommend posts to people. */
export async function candidates(
	ctx: Ctx<Staff>,
	postId: string | undefined,
): Promise<Candidates | null> {
	if (!isUuid(postId)) return null
	const places = await gazetteer()
	return ctx.read(async (db) => {
		const post = await db.post.findUnique({ where: { id: postId } })
		const divisions = [post?.ownerCode ?? null, post?.placeCode ?? null]
		if (!post || !may(ctx.actor, 'candidate.see', { divisions })) return null
		const { id, title, state } = post
		if (state !== 'published') return { postId: id, title, open: false, people: [], blockers: [] }

		const found = await matched(ctx, db, foundPostOf(post))
		const people = bestMatches(found, mostShown).map(({ person, match }) => ({
			personId: person.personId,
			name: maskName(person.name),
			age: ageOf(person, ctx.today),
			place: places.fullName(person.residenceCode),
			confirmed: person.confirmed,
			match: outwardMatch(match),
		}))
		const blockers = people.length === 0 ? blockersAmong(found) : []
		return { postId: id, title, open: true, people, blockers }
	})
}

async function matched(
	{ actor, now, today }: Ctx<Staff>,
	db: Db,
	post: ReturnType<typeof foundPostOf>,
) {
	const people: FoundSeeker[] = await matchSeekers(db, actor.division, post, today)
	const left = await leftJobs(
		db,
		people.map(({ personId }) => personId),
	)
	const suited = people.filter(({ personId, seeker }) =>
		lessonsOf(left(personId), seeker).every((lesson) => !repeats(lesson, seeker, post)),
	)
	return suited.map((person) => ({ person, match: matchOf(person.seeker, post, { today, now }) }))
}

const ageOf = ({ seeker: { birthDate } }: FoundSeeker, today: string): number | null =>
	birthDate === null ? null : fullYears(birthDate, today)
