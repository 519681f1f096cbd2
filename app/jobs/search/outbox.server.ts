import type { Pool, PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { CopyName } from '#app/adapters/search/search-index.ts'

/** A post, or a course, whose document is behind in a copy of the index. */
export type Waiting = { subject_id: string; version: string; attempts: number }

/** After so many failures it is set aside for an administrator to look at. */
const triesAllowed = 8

export async function nextWaiting(
	client: PoolClient,
	copy: CopyName,
	most: number,
): Promise<Waiting[]> {
	const { rows } = await client.query<Waiting>(
		`SELECT subject_id, version, attempts FROM search_outbox
		 WHERE copy = $1 AND NOT set_aside AND next_at <= now() ORDER BY next_at, version LIMIT $2`,
		[copy, most],
	)
	return rows
}

/** All that is behind in a copy, also what was given up. */
export async function allNoted(client: PoolClient, copy: CopyName): Promise<Waiting[]> {
	const { rows } = await client.query<Waiting>(
		'SELECT subject_id, version, attempts FROM search_outbox WHERE copy = $1',
		[copy],
	)
	return rows
}

/** What was changed again in the meantime has a newer version and stays. */
export async function settle(
	client: PoolClient,
	copy: CopyName,
	done: readonly Waiting[],
): Promise<void> {
	await client.query(
		`DELETE FROM search_outbox o USING unnest($2::uuid[], $3::bigint[]) AS done (subject_id, version)
		 WHERE o.copy = $1 AND o.subject_id = done.subject_id AND o.version = done.version`,
		[copy, done.map(({ subject_id }) => subject_id), done.map(({ version }) => version)],
	)
}

/** Waits ever longer with what was refused; in the end sets it aside. */
export async function putOff(
	client: PoolClient,
	copy: CopyName,
	{ subject_id, version }: Waiting,
	reason: string,
): Promise<void> {
	await client.query(
		`UPDATE search_outbox SET attempts = attempts + 1, error = left($4, 500),
			next_at = now() + least(interval '10 minutes', interval '1 second' * power(2, attempts)),
			set_aside = attempts + 1 >= ${triesAllowed}
		 WHERE copy = $1 AND subject_id = $2 AND version = $3`,
		[copy, subject_id, version, reason],
	)
}

/** Has some brought into one copy, unless they wait for it already. */
export async function mark(
	db: Pool | PoolClient,
	copy: CopyName,
	ids: readonly string[],
): Promise<void> {
	await db.query(
		`INSERT INTO search_outbox (copy, subject_id, version)
		 SELECT $1, id, nextval('search_version') FROM unnest($2::uuid[]) AS id ON CONFLICT DO NOTHING`,
		[copy, ids],
	)
}

/** Which of these are known to be behind, whether they wait or were given up. */
export async function behindAmong(copy: CopyName, ids: readonly string[]): Promise<Set<string>> {
	const { rows } = await pool('worker').query<{ id: string }>(
		'SELECT subject_id AS id FROM search_outbox WHERE copy = $1 AND subject_id = ANY($2::uuid[])',
		[copy, ids],
	)
	return new Set(rows.map(({ id }) => id))
}

export async function countWaiting(copy: CopyName): Promise<number> {
	const { rows } = await pool('worker').query<{ count: number }>(
		'SELECT count(*)::int AS count FROM search_outbox WHERE copy = $1 AND NOT set_aside',
		[copy],
	)
	return rows[0]?.count ?? 0
}
