import { arrangedCare } from '#app/adapters/care/arranged-care.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { seekerOfRow } from '#app/adapters/seekers/registration-row.server.ts'
import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { type CodeRange, placesInReach } from '#app/domain/matching/reach.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'
import type { FoundPost } from './found-post.ts'

export type FoundSeeker = {
	personId: string
	name: string
	confirmed: boolean
	residenceCode: string
	changedAt: Date
	seeker: Seeker
}

type Row = {
	id: string
	answersCipher: string
	personId: string
	name: string
	identity: string
	birthDate: Date | null
	residenceCode: string
	lat: number | null
	lng: number | null
	changedAt: Date
}

/** Answers are unsealed and judged one by one: so many people at the most, however many there are. */
const mostLookedAt = 300
/** How far around a post people are looked for. */
const aroundKm = 30

/**
 * People of a division who may suit a post: who look for work now, live within reach, and want such
 * work first, then who can do something of it in fine, the most recently heard of before the others; nobody who is at work, knows the post, or has lost the
 * capacity to work.
 */
export async function matchSeekers(
	db: Db,
	division: DivisionCode,
	post: FoundPost,
	today: string,
): Promise<FoundSeeker[]> {
	const areas = await areasAround(division, post)
	const each = Math.ceil(mostLookedAt / Math.max(1, areas.length))
	const rows = await db.$queryRaw<Row[]>`
		SELECT r.id::text, r.answers_cipher AS "answersCipher", p.id::text AS "personId", p.name, p.identity,
			p.birth_date AS "birthDate", p.residence_code AS "residenceCode", p.lat, p.lng, r.changed_at AS "changedAt"
		FROM unnest(${areas.map(({ from }) => from)}::text[], ${areas.map(({ to }) => to)}::text[]) AS area ("from", "to"),
			LATERAL (
				SELECT * FROM registration WHERE state = 'active'
					AND residence_code >= area."from" AND residence_code < area."to"
					AND (pay_floor_fen IS NULL OR ${post.monthMaxFen}::int IS NULL OR pay_floor_fen <= ${post.monthMaxFen}::int)
				ORDER BY (occupations @> ARRAY[${post.occupation}::text]) DESC NULLS LAST,
					(skilled_for @> ARRAY[${post.occupation}::text]) DESC NULLS LAST, changed_at DESC LIMIT ${each}) r
			JOIN person p ON p.id = r.person_id
		WHERE NOT EXISTS (SELECT FROM offer o WHERE o.person_id = p.id AND o.post_id = ${post.id}::uuid AND o.state <> 'withdrawn')
			AND NOT EXISTS (SELECT FROM application a WHERE a.person_id = p.id AND a.post_id = ${post.id}::uuid)
			AND NOT EXISTS (SELECT FROM person_tag t WHERE t.person_id = p.id AND t.tag = 'labour_capacity' AND t.value = 'none'
				AND t.valid_from <= current_date AND (t.valid_to IS NULL OR t.valid_to > current_date))
			AND NOT EXISTS (SELECT FROM placement w WHERE w.person_id = p.id AND w.state IN ('agreed', 'started', 'stable'))`
	const people = rows.map(({ personId }) => personId)
	const arrangedFor = await arrangedCare(db, people, today)
	return rows.map((row) => ({
		personId: row.personId,
		name: row.name,
		confirmed: row.identity === 'confirmed',
		residenceCode: row.residenceCode,
		changedAt: row.changedAt,
		seeker: seekerOfRow(row, row, arrangedFor(row.personId)),
	}))
}

/** Where people may live who could go to a post, as far as the division reaches; anywhere in it with housing. */
async function areasAround(division: DivisionCode, post: FoundPost): Promise<CodeRange[]> {
	const counties = (await gazetteer()).countiesOf('')
	const home = { residenceCode: post.placeCode, lat: post.lat, lng: post.lng }
	const whole = { from: division, to: `${division}~` }
	if (post.housing) return [whole]
	const near = placesInReach(counties, home, aroundKm).filter(({ from }) => covers(division, from))
	return near.length > 0 ? near : [whole]
}
