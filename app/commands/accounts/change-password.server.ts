import type { PoolClient } from 'pg'
import { hashPassword, passwordFits } from '#app/adapters/crypto/passwords.server.ts'
import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { forgive, limitReached } from '#app/adapters/limits/limits.server.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import { isGuessable, type PasswordForm } from '#app/domain/accounts/password-form.ts'

type Changing = { sessionHash: Buffer; ip: string; requestId: string }
type Refusal =
	| { refused: 'field'; field: 'currentPassword'; reason: 'password-wrong' | 'password-many' }
	| { refused: 'field'; field: 'newPassword'; reason: 'password-guessable' }

/**
 * Changes one's own password and ends all other sessions. A repeated form finds its own new password in
 * place and changes nothing more.
 */
export async function changePassword(
	actor: Staff,
	{ currentPassword, newPassword }: PasswordForm,
	{ sessionHash, ip, requestId }: Changing,
): Promise<Refusal | { changed: true }> {
	const key = `${actor.accountId}|${ip}`
	if (await limitReached('password-name', key))
		return { refused: 'field', field: 'currentPassword', reason: 'password-many' }
	return atTheDoor(async (client) => {
		const row = await accountOf(client, actor.accountId)
		const repeated = await passwordFits(row.password_hash, newPassword)
		if (!repeated && !(await passwordFits(row.password_hash, currentPassword)))
			return { refused: 'field', field: 'currentPassword', reason: 'password-wrong' }
		await forgive('password-name', key)
		if (isGuessable(newPassword, row.username))
			return { refused: 'field', field: 'newPassword', reason: 'password-guessable' }
		if (repeated) return { changed: true }

		await client.query(
			`UPDATE account SET password_hash = $2, password_changed_at = now(), one_time_until = NULL WHERE id = $1`,
			[actor.accountId, await hashPassword(newPassword)],
		)
		await client.query(
			'UPDATE session SET ended_at = now() WHERE account_id = $1 AND token_hash <> $2 AND ended_at IS NULL',
			[actor.accountId, sessionHash],
		)
		await recordAtTheDoor(client, {
			actor: nameOf(actor),
			actorRole: actor.role,
			actorDivision: actor.division,
			action: 'account.change-password',
			subject: ['account', actor.accountId],
			division: actor.division,
			requestId,
		})
		return { changed: true }
	})
}

/** Locked, so that two changes at once come one after the other. */
async function accountOf(client: PoolClient, id: string) {
	const { rows } = await client.query<{ username: string; password_hash: string }>(
		'SELECT username, password_hash FROM account WHERE id = $1 FOR UPDATE',
		[id],
	)
	const [row] = rows
	if (!row) throw new Error('an account that is signed in is not there')
	return row
}
