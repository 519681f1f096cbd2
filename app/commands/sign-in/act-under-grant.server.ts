import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { turnSession } from '#app/adapters/sessions/sessions.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isUuid } from '#app/domain/uuid.ts'

type Turning = { sessionHash: Buffer; requestId: string }

/** Goes on under another of one's grants: another role, or another division. */
export async function actUnderGrant(
	actor: Staff,
	grantId: string,
	{ sessionHash, requestId }: Turning,
): Promise<{ refused: 'choose-one' } | { grantId: string }> {
	if (!isUuid(grantId)) return { refused: 'choose-one' }
	return atTheDoor(async (client) => {
		const { rowCount } = await client.query(
			`SELECT FROM role_grant WHERE id = $1 AND account_id = $2 AND valid_from <= now() AND (valid_to IS NULL OR valid_to > now())`,
			[grantId, actor.accountId],
		)
		if (rowCount !== 1) return { refused: 'choose-one' }
		await turnSession(client, sessionHash, { grantId })
		await recordAtTheDoor(client, {
			actor: `account:${actor.accountId}`,
			actorRole: 'staff',
			action: 'session.act-under',
			subject: ['role_grant', grantId],
			requestId,
		})
		return { grantId }
	})
}
