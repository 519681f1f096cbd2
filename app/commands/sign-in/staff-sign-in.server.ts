import type { PoolClient } from 'pg'
import { passwordFits } from '#app/adapters/crypto/passwords.server.ts'
import { atTheDoor, recordAtTheDoor } from '#app/adapters/db/door.server.ts'
import { forgive, limitReached } from '#app/adapters/limits/limits.server.ts'
import { openSession } from '#app/adapters/sessions/sessions.server.ts'

type Attempt = {
	username: string
	password: string
	formKey: string
	ip: string
	userAgent: string
	requestId: string
}
type Outcome =
	| { refused: 'password-wrong' | 'password-many' | 'password-over' | 'session-over' }
	| { token: string; choose: boolean }

type Row = {
	id: string
	status: string
	password_hash: string | null
	over: boolean
	grants: string[]
}

/**
 * Signs a member of staff in. Unknown names cost as much time and get the same answer as wrong
 * passwords; after five failures for a name from one address, that address waits.
 */
export async function staffSignIn(attempt: Attempt): Promise<Outcome> {
	const name = attempt.username.trim().toLowerCase()
	const keys = [`${name}|${attempt.ip}`, attempt.ip] as const
	if (
		(await limitReached('password-name', keys[0])) ||
		(await limitReached('password-address', keys[1]))
	) {
		return { refused: 'password-many' }
	}
	return atTheDoor(async (client) => {
		const row = await findStaff(client, name)
		const fits = await passwordFits(row?.password_hash ?? null, attempt.password)
		const [grantId] = row?.grants ?? []
		if (!row || !fits || row.status !== 'active' || !grantId)
			return refused(client, row, attempt.requestId)
		if (row.over) return { refused: 'password-over' }

		await forgive('password-name', keys[0])
		await forgive('password-address', keys[1])
		const opening = {
			accountId: row.id,
			grantId,
			personId: null,
			kind: 'staff' as const,
			userAgent: attempt.userAgent,
		}
		const token = await openSession(client, attempt.formKey, opening)
		if (!token) return { refused: 'session-over' }
		await recordAtTheDoor(client, actOf(row.id, 'session.open', attempt.requestId))
		return { token, choose: row.grants.length > 1 }
	})
}

async function findStaff(client: PoolClient, username: string): Promise<Row | null> {
	const { rows } = await client.query<Row>(
		`SELECT a.id, a.status, a.password_hash, coalesce(a.one_time_until <= now(), false) AS over,
			ARRAY(SELECT g.id::text FROM role_grant g WHERE g.account_id = a.id AND g.valid_from <= now()
				AND (g.valid_to IS NULL OR g.valid_to > now()) ORDER BY g.valid_from) AS grants
		 FROM account a WHERE a.kind = 'staff' AND lower(a.username) = $1`,
		[username],
	)
	return rows[0] ?? null
}

async function refused(client: PoolClient, row: Row | null, requestId: string): Promise<Outcome> {
	if (row) await recordAtTheDoor(client, actOf(row.id, 'session.refused', requestId))
	return { refused: 'password-wrong' }
}

const actOf = (accountId: string, action: string, requestId: string) => ({
	actor: `account:${accountId}`,
	actorRole: 'staff',
	action,
	subject: ['account', accountId] as const,
	requestId,
})
