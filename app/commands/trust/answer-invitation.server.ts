import type { PoolClient } from 'pg'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { invitationsTo, type Received } from '#app/adapters/trust/invitations-to.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'

type Answer = { id: string; accepts: boolean; requestId: string }
type Outcome = { refused: 'not-found' | 'helping-already' } | { personId: string | null }

/** Whoever was asked by their number says yes, and may act from now on, or no. */
export function answerInvitation(
	{ accountId }: Recipient,
	{ id, accepts, requestId }: Answer,
): Promise<Outcome> {
	return atTheDoor(async (client) => {
		const asked = (await invitationsTo(client, accountId)).find((each) => each.id === id)
		if (!asked) return { refused: 'not-found' }
		const accessId = accepts ? await letIn(client, accountId, asked) : null
		if (accepts && accessId === null) return { refused: 'helping-already' }
		const { rowCount } = await client.query(
			`UPDATE helper_invitation SET state = $2, access_id = $3, answered_at = now() WHERE id = $1 AND state = 'open'`,
			[id, accepts ? 'accepted' : 'declined', accessId],
		)
		if (rowCount !== 1) throw new Error('an invitation was answered twice at once')
		await recordAtTheDoor(client, {
			actor: `account:${accountId}`,
			actorRole: 'recipient',
			action: accepts ? 'trust.accept' : 'trust.decline',
			subject: ['helper_invitation', id],
			details: { person: asked.personId, areas: asked.areas },
			requestId,
		})
		return { personId: accepts ? asked.personId : null }
	})
}

/** What they were trusted with before gives way; who acts without limits already needs no more. */
async function letIn(
	client: PoolClient,
	accountId: string,
	{ personId, relation, consentId, areas, lastDay }: Received,
): Promise<string | null> {
	await client.query(
		`UPDATE person_access SET revoked_at = now() WHERE account_id = $1 AND person_id = $2 AND revoked_at IS NULL AND limited`,
		[accountId, personId],
	)
	const { rows } = await client.query<{ id: string }>(
		`INSERT INTO person_access (id, account_id, person_id, relation, consent_id, limited, areas, last_day)
		 VALUES ($1, $2, $3, $4, $5, true, $6, $7::date) ON CONFLICT DO NOTHING RETURNING id`,
		[newId(), accountId, personId, relation, consentId, areas, lastDay],
	)
	return rows[0]?.id ?? null
}
