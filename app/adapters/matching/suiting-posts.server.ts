import { arrangedCareOf } from '#app/adapters/care/arranged-care.server.ts'
import type { Db } from '#app/adapters/context.ts'
import type { Person, Registration } from '#app/adapters/db/generated/client.ts'
import { seekerOfRow } from '#app/adapters/seekers/registration-row.server.ts'
import { type Lesson, lessonsOf, repeats } from '#app/domain/matching/lessons.ts'
import { bestMatches, type Match, matchOf } from '#app/domain/matching/match.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import type { FoundPost } from './found-post.ts'
import { leftJobs } from './left-jobs.server.ts'
import { matchPosts } from './match-posts.server.ts'

/** So many are looked at more closely: some have no free place, some are offered several times over. */
export const mostConsidered = 60

export type Matched = { post: FoundPost; match: Match }

/** The open posts that could be someone's, each with how it fits; those they know already are left out, and those that repeat what a job was left for. */
export async function suitingPosts(
	db: Db,
	person: Person,
	registration: Registration,
	{ now, today }: { now: Date; today: string },
): Promise<{ seeker: Seeker; lessons: Lesson[]; matched: Matched[] }> {
	const seeker = seekerOfRow(registration, person, await arrangedCareOf(db, person.id, today))
	const known = await knownPosts(db, person.id)
	const lessons = lessonsOf((await leftJobs(db, [person.id]))(person.id), seeker)
	const posts = (await matchPosts(db, seeker, today)).filter(
		(post) => !known.has(post.id) && !lessons.some((lesson) => repeats(lesson, seeker, post)),
	)
	const matched = posts.map((post) => ({ post, match: matchOf(seeker, post, { today, now }) }))
	return { seeker, lessons, matched: await withPlaces(db, matched) }
}

/** Posts that the person has applied for or was introduced to are not recommended once more. */
async function knownPosts(db: Db, personId: string): Promise<Set<string>> {
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT post_id::text AS id FROM application WHERE person_id = ${personId}::uuid
		UNION SELECT post_id::text FROM offer WHERE person_id = ${personId}::uuid AND state <> 'withdrawn'`
	return new Set(rows.map(({ id }) => id))
}

/** Leaves out those without a free place, of those that would be shown. */
async function withPlaces(db: Db, matched: Matched[]): Promise<Matched[]> {
	const best = bestMatches(matched, mostConsidered).map(({ post }) => post.id)
	const rows = await db.$queryRaw<{ id: string }[]>`
		SELECT id::text FROM post WHERE id = ANY(${best}::uuid[]) AND places_taken(id) >= headcount`
	const full = new Set(rows.map(({ id }) => id))
	return matched.filter(({ post }) => !full.has(post.id))
}
