import type { Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { placesInReach } from '#app/domain/matching/reach.ts'
import { occupationsUsing } from '#app/domain/seekers/fine-skills.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import { type FoundPost, foundPostOf, type MatchedColumns } from './found-post.ts'

/** How many posts each small look-up brings; together a few thousand at the most, however many there are. */
const eachLookUp = { occupation: 25, place: 200, away: 60 }
/** Where someone has not said how far they can go. */
const usualKm = 10

/**
 * Posts that may suit someone, found by the index among any number: of the occupations they want, or
 * can do something of in fine, in the counties within reach, whatever is new in their own county, and,
 * for those ready to live elsewhere, wanted posts with housing. Which of them really fit is for the rules to say.
 */
export async function matchPosts(db: Db, seeker: Seeker, today: string): Promise<FoundPost[]> {
	const counties = (await gazetteer()).countiesOf('')
	const reach = placesInReach(counties, seeker, seeker.maxKm ?? usualKm)
	const wanted = [...seeker.occupations]
	const sought = [...new Set([...wanted, ...occupationsUsing(seeker.fine)])]
	const rows = await db.$queryRaw<MatchedColumns[]>`
		WITH area AS (
			SELECT * FROM unnest(${reach.map(({ from }) => from)}::text[], ${reach.map(({ to }) => to)}::text[]) AS a ("from", "to")
		), found AS (
			SELECT near.id FROM unnest(${sought}::text[]) AS sought (occupation), area, LATERAL (
				SELECT id FROM post WHERE state = 'published' AND occupation = sought.occupation
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
		SELECT p.id::text, p.employer_id::text AS "employerId", p.kind, p.occupation, p.place_code AS "placeCode", p.lat, p.lng, p.hours, p.shift, p.demands, p.housing,
			p.education, p.starts_on AS "startsOn", p.month_min_fen AS "monthMinFen", p.month_max_fen AS "monthMaxFen", p.published_at AS "publishedAt"
		FROM found JOIN post p ON p.id = found.id`
	return rows.map(foundPostOf)
}
