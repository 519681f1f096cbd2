import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { endSession } from '#app/adapters/sessions/sessions.server.ts'
import { type Actor, nameOf, roleOf } from '#app/domain/access/actor.ts'

/** Ends a session at once, wherever its cookie may have been copied to. */
export async function signOut(
	actor: Actor,
	sessionHash: Buffer | null,
	requestId: string,
): Promise<void> {
	if (!sessionHash || !('accountId' in actor)) return
	await atTheDoor(async (client) => {
		await endSession(client, sessionHash)
		await recordAtTheDoor(client, {
			actor: nameOf(actor),
			actorRole: roleOf(actor),
			action: 'session.end',
			subject: ['account', actor.accountId],
			requestId,
		})
	})
}
