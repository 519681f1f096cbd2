import { pool } from '#app/adapters/db/pools.server.ts'
import { peopleOf, type ReachablePerson } from '#app/adapters/sessions/people-of-account.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { maskName } from '#app/domain/identity/mask.ts'

/** Whom someone can act for, named so that the family recognises them and a finder of the phone does not. */
export async function reachablePeople({ accountId }: Recipient): Promise<ReachablePerson[]> {
	const door = pool('door')
	const { rows } = await door.query<{ phone_hash: Buffer }>(
		'SELECT phone_hash FROM account WHERE id = $1',
		[accountId],
	)
	const people = await peopleOf(door, accountId, rows[0]?.phone_hash ?? Buffer.alloc(0))
	return people.map((person) => ({ ...person, name: maskName(person.name) }))
}
