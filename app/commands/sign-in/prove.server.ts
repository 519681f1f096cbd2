import { passwordFits } from '#app/adapters/crypto/passwords.server.ts'
import { atTheDoor } from '#app/adapters/db/door.server.ts'
import { forgive, limitReached } from '#app/adapters/limits/limits.server.ts'
import { proveSession } from '#app/adapters/sessions/sessions.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'

type Proof = { password: string; sessionHash: Buffer; ip: string }

/** Asks staff for their password again before a sensitive act. */
export async function prove(
	actor: Staff,
	{ password, sessionHash, ip }: Proof,
): Promise<{ refused: 'password-wrong' | 'password-many' } | { proven: true }> {
	const key = `${actor.accountId}|${ip}`
	if (await limitReached('password-name', key)) return { refused: 'password-many' }
	return atTheDoor(async (client) => {
		const { rows } = await client.query<{ password_hash: string }>(
			'SELECT password_hash FROM account WHERE id = $1',
			[actor.accountId],
		)
		if (!(await passwordFits(rows[0]?.password_hash ?? null, password)))
			return { refused: 'password-wrong' }
		await forgive('password-name', key)
		await proveSession(client, sessionHash)
		return { proven: true }
	})
}
