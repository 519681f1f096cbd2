import type { Db } from '#app/adapters/context.ts'
import {
	type ApplicationState,
	applicationStates,
} from '#app/domain/applications/application-machine.ts'
import { type OfferState, offerStates } from '#app/domain/offers/offer-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type PlacementState, placementStates } from '#app/domain/placements/placement-machine.ts'

/** What lies between a person and one post, at its latest: the job, else the application, else the offer. */
export type JourneyBrief = { id: string; postId: string; post: string; at: Date } & (
	| { kind: 'offer'; state: OfferState }
	| { kind: 'application'; state: ApplicationState }
	| { kind: 'placement'; state: PlacementState }
)

const most = 50
type Row = { kind: string; id: string; state: string; postId: string; post: string; at: Date }

export async function journeysOf(db: Db, personId: string): Promise<JourneyBrief[]> {
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
	return rows.map(({ kind, state, ...row }): JourneyBrief => {
		if (kind === 'placement') return { ...row, kind, state: oneOf(placementStates, state) }
		if (kind === 'application') return { ...row, kind, state: oneOf(applicationStates, state) }
		return { ...row, kind: 'offer', state: oneOf(offerStates, state) }
	})
}
