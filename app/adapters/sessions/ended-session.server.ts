import { tokenHash } from '#app/adapters/crypto/lookup.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { Holder } from '#app/domain/unsent-form.ts'

type Row = { accountId: string; personId: string | null }

/** Whose a session is or was, also when it is over; null for a token that never opened one, and for an account that was shut. */
export async function holderOfSession(token: string): Promise<Holder | null> {
	const { rows } = await pool('door').query<Row>(
		`SELECT s.account_id AS "accountId", s.person_id AS "personId"
		 FROM session s JOIN account a ON a.id = s.account_id AND a.status = 'active' WHERE s.token_hash = $1`,
		[tokenHash(token)],
	)
	return rows[0] ?? null
}
