import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'

/** that a member of staff has opened someone's file, noted beside the reading on a connection of its own. */
export async function noteReading(
	{ actor, now }: Ctx<Staff>,
	personId: string,
	page: string,
): Promise<void> {
	await pool('door').query(
		'INSERT INTO read_log (id, account_id, grant_id, person_id, page, at) VALUES ($1, $2, $3, $4, $5, $6)',
		[newId(now.getTime()), actor.accountId, actor.grantId, personId, page, now],
	)
}
