import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { peopleOf } from '#app/adapters/sessions/people-of-account.server.ts'
import { turnSession } from '#app/adapters/sessions/sessions.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { linkSelf } from './check-code.server.ts'

type Turning = { sessionHash: Buffer; requestId: string }

/** Goes on as another of the people someone can act for. */
export async function actForPerson(
	actor: Recipient,
	personId: string,
	{ sessionHash, requestId }: Turning,
): Promise<{ refused: 'choose-one' } | { personId: string }> {
	return atTheDoor(async (client) => {
		const { rows } = await client.query<{ phone_hash: Buffer }>(
			'SELECT phone_hash FROM account WHERE id = $1',
			[actor.accountId],
		)
		const people = await peopleOf(client, actor.accountId, rows[0]?.phone_hash ?? Buffer.alloc(0))
		const person = people.find(({ id }) => id === personId)
		if (!person) return { refused: 'choose-one' }
		if (person.relation === 'self') await linkSelf(client, actor.accountId, personId)
		await turnSession(client, sessionHash, { personId })
		await recordAtTheDoor(client, {
			actor: `account:${actor.accountId}`,
			actorRole: 'recipient',
			action: 'session.act-for',
			subject: ['person', personId],
			requestId,
		})
		return { personId }
	})
}
