import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { demandsOf } from '#app/adapters/posts/post-row.ts'
import { placesInReach } from '#app/domain/matching/reach.ts'
import type { ScoredPost } from '#app/domain/matching/score.ts'
import { type Occupation, occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { educations, postKinds, shifts, workingHours } from '#app/domain/posts/words.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'

export type FoundPost = ScoredPost & { id: string }

type Row = {
	id: string
	kind: string
	occupation: string | null
	place_code: string
	lat: number | null
	lng: number | null
	hours: string
	shift: string
	demands: unknown
	housing: boolean
	education: string
	starts_on: Date | null
	month_min_fen: number | null
	month_max_fen: number | null
	published_at: Date
}

/** How many posts each small look-up brings; together a few thousand at the most, however many there are. */
const eachLookUp = { occupation: 25, place: 200, away: 60 }
/** Where someone has not said how far they can go. */
const usualKm = 10

/**
 * Posts that may suit someone, found by the index among any number: of the occupations they want in
 * the counties within reach, whatever is new in their own county, and, for those ready to live
 * elsewhere, posts with housing. Which of them really fit is for the rules to say.
 */
export async function matchPosts(db: Db, seeker: Seeker, today: string): Promise<FoundPost[]> {
	const counties = (await gazetteer()).countiesOf('')
	const reach = placesInReach(counties, seeker, seeker.maxKm ?? usualKm)
	const wanted = [...seeker.occupations]
	const rows = await db.$queryRaw<Row[]>`
		WITH area AS (
			SELECT * FROM unnest(${reach.map(({ from }) => from)}::text[], ${reach.map(({ to }) => to)}::text[]) AS a ("from", "to")
		), found AS (
			SELECT near.id FROM unnest(${wanted}::text[]) AS wanted (occupation), area, LATERAL (
				SELECT id FROM post WHERE state = 'published' AND occupation = wanted.occupation
					AND place_code >= area."from" AND place_code < area."to" AND valid_until >= ${today}::date
				ORDER BY published_at DESC LIMIT ${eachLookUp.occupation}) near
			UNION
			(SELECT id FROM post WHERE state = 'published' AND place_code >= ${reach[0]?.from ?? ''} AND place_code < ${reach[0]?.to ?? ''}
				AND valid_until >= ${today}::date
			ORDER BY published_at DESC LIMIT ${eachLookUp.place})
			UNION
			SELECT away.id FROM unnest(${wanted}::text[]) AS wanted (occupation), LATERAL (
				SELECT id FROM post WHERE state = 'published' AND housing AND occupation = wanted.occupation
					AND valid_until >= ${today}::date AND ${seeker.away === true}
				ORDER BY published_at DESC LIMIT ${eachLookUp.away}) away
		)
		SELECT p.id::text, p.kind, p.occupation, p.place_code, p.lat, p.lng, p.hours, p.shift, p.demands, p.housing,
			p.education, p.starts_on, p.month_min_fen, p.month_max_fen, p.published_at
		FROM found JOIN post p ON p.id = found.id`
	return rows.map(foundPost)
}

/** A post as the rules look at it. */
export function foundPost(row: Row): FoundPost {
	return {
		id: row.id,
		kind: oneOf(postKinds, row.kind),
		occupation: isOneOf(occupations, row.occupation) ? (row.occupation as Occupation) : null,
		placeCode: row.place_code,
		lat: row.lat,
		lng: row.lng,
		hours: oneOf(workingHours, row.hours),
		shift: oneOf(shifts, row.shift),
		demands: demandsOf(row.demands),
		housing: row.housing,
		education: oneOf(educations, row.education),
		startsOn: isoDayOrNull(row.starts_on),
		monthMinFen: row.month_min_fen,
		monthMaxFen: row.month_max_fen,
		publishedAt: row.published_at,
	}
}
