import type { Db } from '#app/adapters/context.ts'
import type { Happening, MadeBy, MoveName } from '#app/domain/moves/happening.ts'

/** Where a timeline is entered: any of the three leads to the others it is tied to. */
export type Journey = { offerId: string } | { applicationId: string } | { placementId: string }

type Row = { move: MoveName; at: Date; actor: string; name: string | null; data: object }

/** Everything that happened between one person and one post, oldest first, whatever it happened to. */
export async function timeline(db: Db, journey: Journey): Promise<Happening[]> {
	const { offerId, applicationId, placementId } = await partsOf(db, journey)
	const rows = await db.$queryRaw<Row[]>`
		WITH happened AS (
			SELECT machine, seq, verb, at, actor, data FROM offer_event WHERE offer_id = ${offerId}::uuid
			UNION ALL
			SELECT machine, seq, verb, at, actor, data FROM application_event WHERE application_id = ${applicationId}::uuid
			UNION ALL
			SELECT machine, seq, verb, at, actor, data FROM placement_event WHERE placement_id = ${placementId}::uuid)
		SELECT machine || '.' || verb AS move, at, actor, data,
			CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS name
		FROM happened ORDER BY at, array_position(ARRAY['offer', 'application', 'placement'], machine), seq`
	return rows.map(({ move, at, actor, name, data }) => ({
		move,
		at,
		by: madeBy(actor, name),
		facts: Object.fromEntries(
			Object.entries(data).map(([fact, value]) => [fact, [value].flat().join(' ')]),
		),
	}))
}

type Parts = { offerId: string | null; applicationId: string | null; placementId: string | null }

async function partsOf(db: Db, journey: Journey): Promise<Parts> {
	const where =
		'placementId' in journey
			? { placement: { id: journey.placementId } }
			: 'applicationId' in journey
				? { id: journey.applicationId }
				: { offerId: journey.offerId }
	const application = await db.application.findFirst({
		where,
		select: { id: true, offerId: true, placement: { select: { id: true } } },
	})
	return {
		offerId: 'offerId' in journey ? journey.offerId : (application?.offerId ?? null),
		applicationId: application?.id ?? null,
		placementId: application?.placement?.id ?? null,
	}
}

function madeBy(actor: string, name: string | null): MadeBy {
	if (name !== null) return { kind: 'staff', name }
	if (actor.startsWith('code:')) return { kind: 'code' }
	return { kind: actor.startsWith('system:') ? 'system' : 'person' }
}
