import type { Ctx } from '#app/adapters/context.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'

/** Marks as read whatever came up to the newest message that was on the page; ids grow with time. */
export async function readAll({ actor }: Ctx<Recipient | Staff>, newest: string): Promise<void> {
	await pool('door').query(
		`UPDATE notification SET read_at = now()
		 WHERE read_at IS NULL AND id <= $3 AND (account_id = $1 OR person_id = $2)`,
		[actor.accountId, actor.kind === 'recipient' ? actor.personId : null, newest],
	)
}
