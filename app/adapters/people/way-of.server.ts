import type { Db } from '#app/adapters/context.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type WayFact, wayCodes } from '#app/domain/people/way.ts'

type Row = { postId: string; code: string; on: string; reasons: string[] }

/** What happened between a person and each post, a day each, in order. */
export async function wayOf(db: Db, personId: string): Promise<Map<string, WayFact[]>> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT post_id::text AS "postId", code, to_char(at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS on, reasons FROM (
			SELECT post_id, 'sent' AS code, sent_at AS at, '{}'::text[] AS reasons FROM offer WHERE person_id = ${personId}::uuid AND sent_at IS NOT NULL
			UNION ALL
			SELECT post_id, 'delivered', delivered_at, '{}' FROM offer WHERE person_id = ${personId}::uuid AND delivered_at IS NOT NULL
			UNION ALL
			SELECT post_id, state, answered_at, decline_reasons FROM offer WHERE person_id = ${personId}::uuid AND answered_at IS NOT NULL
			UNION ALL
			SELECT post_id, 'applied', created_at, '{}' FROM application WHERE person_id = ${personId}::uuid
			UNION ALL
			SELECT post_id, 'hired', created_at, '{}' FROM placement WHERE person_id = ${personId}::uuid
			UNION ALL
			SELECT post_id, 'started', started_on::timestamp AT TIME ZONE 'Asia/Shanghai', '{}' FROM placement WHERE person_id = ${personId}::uuid AND started_on IS NOT NULL
			UNION ALL
			SELECT post_id, 'left', ended_on::timestamp AT TIME ZONE 'Asia/Shanghai', ARRAY[leave_reason] FROM placement
				WHERE person_id = ${personId}::uuid AND ended_on IS NOT NULL
		) each ORDER BY at, code`
	const ways = new Map<string, WayFact[]>()
	for (const { postId, code, on, reasons } of rows)
		if (isOneOf(wayCodes, code))
			ways.set(postId, [...(ways.get(postId) ?? []), { code, on, reasons }])
	return ways
}
