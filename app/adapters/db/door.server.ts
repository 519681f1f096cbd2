import type { PoolClient } from 'pg'
import { pool } from './pools.server.ts'

/** One transaction as the role that may touch sessions and traces, and little else. */
export async function atTheDoor<T>(act: (client: PoolClient) => Promise<T>): Promise<T> {
	const client = await pool('door').connect()
	try {
		await client.query('BEGIN')
		const result = await act(client)
		await client.query('COMMIT')
		return result
	} catch (error) {
		await client.query('ROLLBACK')
		throw error
	} finally {
		client.release()
	}
}

export type DoorAct = {
	actor: string
	actorRole: string
	actorDivision?: string
	action: string
	subject: readonly [type: string, id: string]
	division?: string
	details?: object
	requestId: string
}

/** An audit entry for signing in and out, which happen before anyone acts in a role. */
export async function recordAtTheDoor(client: PoolClient, act: DoorAct): Promise<void> {
	await client.query(
		`INSERT INTO audit_entry (chain, seq, at, actor, actor_role, actor_division, action, subject_type,
			subject_id, division_code, details, request_id, prev_hash, hash)
		 VALUES ('', 0, now(), $1, $2, $3, $4, $5, $6, $7, $8, $9, '', '')`,
		[
			act.actor,
			act.actorRole,
			act.actorDivision ?? '',
			act.action,
			act.subject[0],
			act.subject[1],
			act.division ?? '',
			JSON.stringify(act.details ?? {}),
			act.requestId,
		],
	)
}
