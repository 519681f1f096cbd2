import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import {
	type ApplicationState,
	applicationStates,
} from '#app/domain/applications/application-machine.ts'
import { type OfferState, offerStates } from '#app/domain/offers/offer-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { WayFact } from '#app/domain/people/way.ts'
import { type PlacementState, placementStates } from '#app/domain/placements/placement-machine.ts'
import { wayOf } from './way-of.server.ts'

/** What lies between a person and one post, at its latest: the job, else the application, else the offer. */
export type JourneyBrief = {
	id: string
	postId: string
	post: string
	at: Date
	way: WayFact[]
} & (
	| { kind: 'offer'; state: OfferState }
	| { kind: 'application'; state: ApplicationState }
	| { kind: 'placement'; state: PlacementState; checkDue: boolean }
)

const most = 50
type Row = { kind: string; id: string; state: string; postId: string; post: string; at: Date }

export async function journeysOf(db: Db, personId: string, today: string): Promise<JourneyBrief[]> {
	const rows = await db.$queryRaw<Row[]>`
		WITH all_of_them AS (
			SELECT 'placement' AS kind, id, state, post_id, created_at AS at FROM placement WHERE person_id = ${personId}::uuid
			UNION ALL
			SELECT 'application', a.id, a.state, a.post_id, a.created_at FROM application a WHERE a.person_id = ${personId}::uuid
				AND NOT EXISTS (SELECT FROM placement p WHERE p.application_id = a.id)
			UNION ALL
			SELECT 'offer', o.id, o.state, o.post_id, o.created_at FROM offer o WHERE o.person_id = ${personId}::uuid
				AND NOT EXISTS (SELECT FROM application a WHERE a.offer_id = o.id)
		)
		SELECT j.kind, j.id::text, j.state, j.post_id::text AS "postId", post.title AS post, j.at
		FROM all_of_them j JOIN post ON post.id = j.post_id ORDER BY j.at DESC LIMIT ${most}`
	const ways = await wayOf(db, personId)
	const due = await checksDue(db, personId, today)
	return rows.map(({ kind, state, ...brief }): JourneyBrief => {
		const row = { ...brief, way: ways.get(brief.postId) ?? [] }
		if (kind === 'placement')
			return { ...row, kind, state: oneOf(placementStates, state), checkDue: due.has(row.id) }
		if (kind === 'application') return { ...row, kind, state: oneOf(applicationStates, state) }
		return { ...row, kind: 'offer', state: oneOf(offerStates, state) }
	})
}

async function checksDue(db: Db, personId: string, today: string): Promise<Set<string>> {
	const rows = await db.placementCheck.findMany({
		where: {
			doneAt: null,
			dueOn: { lte: dateOf(today) },
			placement: { personId, state: { in: ['started', 'stable'] } },
		},
		select: { placementId: true },
	})
	return new Set(rows.map(({ placementId }) => placementId))
}
