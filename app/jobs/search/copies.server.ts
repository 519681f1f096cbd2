import { setTimeout as wait } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { CopyName } from '#app/adapters/search/search-index.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'

/** What is known of a copy of the index. */
export type Copy = {
	name: CopyName
	version: string
	identity: string
	target: string
	reached: string | null
	done: number
	total: number
	buildingAt: Date | null
}

export async function copyNamed(name: CopyName): Promise<Copy | null> {
	const { rows } = await pool('worker').query<Copy>(
		`SELECT name, version, identity, target, reached, done, total, building_at AS "buildingAt" FROM search_copy WHERE name = $1`,
		[name],
	)
	return rows[0] ?? null
}

/** Makes a copy known: from now on every change is noted for it. */
export async function register(name: CopyName): Promise<Copy> {
	const known = await copyNamed(name)
	if (known) return known
	await pool('worker').query('INSERT INTO search_copy (name) VALUES ($1) ON CONFLICT DO NOTHING', [
		name,
	])
	await untilOlderChangesEnd()
	return (await copyNamed(name)) ?? register(name)
}

/**
 * A transaction that began before the copy was known notes nothing for it, and what it changes cannot
 * be read before it ends: only then may the posts be read.
 */
async function untilOlderChangesEnd(): Promise<void> {
	const { rows } = await pool('worker').query<{ now: string }>(
		'SELECT pg_current_xact_id()::text AS now',
	)
	for (;;) {
		const { rows: seen } = await pool('worker').query<{ over: boolean }>(
			'SELECT pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 AS over',
			[rows[0]?.now],
		)
		if (seen[0]?.over) return
		await wait(100)
	}
}

type Begun = { target: string; identity: string; isFresh: boolean }

/**
 * Notes that a copy is being built; an interrupted building of the same index to the same end goes on. What waits for
 * a copy that was never whole is let go: the building is about to read every post, and would bring it a second time.
 */
export async function beginBuilding(
	db: PoolClient,
	name: CopyName,
	{ target, identity, isFresh }: Begun,
): Promise<Copy> {
	await db.query(
		`UPDATE search_copy SET target = $2, identity = $3, reached = NULL, done = 0, building_at = now(),
			total = (SELECT count(*) FROM post WHERE state = 'published')
		 WHERE name = $1 AND ($4 OR target <> $2 OR identity <> $3)`,
		[name, target, identity, isFresh],
	)
	await db.query(
		`DELETE FROM search_outbox o USING search_copy c
		 WHERE o.copy = c.name AND c.name = $1 AND c.version = '' AND c.reached IS NULL`,
		[name],
	)
	const copy = await copyNamed(name)
	if (!copy) throw new Error(`${name} is not known`)
	return copy
}

export async function noteReached(
	db: PoolClient,
	name: CopyName,
	reached: string,
	count: number,
): Promise<void> {
	await db.query('UPDATE search_copy SET reached = $2, done = done + $3 WHERE name = $1', [
		name,
		reached,
		count,
	])
}

export async function endBuilding(db: PoolClient, name: CopyName): Promise<void> {
	await db.query(
		`UPDATE search_copy SET version = target, target = '', reached = NULL WHERE name = $1`,
		[name],
	)
}

/** Tells administrators what is wrong with a copy, or that nothing is; writes only when that changes. */
export async function noteFault(name: CopyName, fault: IndexFault | ''): Promise<void> {
	await pool('worker').query(
		`UPDATE search_copy SET fault = $2, fault_at = CASE WHEN $2 = '' THEN NULL ELSE now() END
		 WHERE name = $1 AND fault <> $2`,
		[name, fault],
	)
}

export async function noteVerified(name: CopyName, drift: number): Promise<void> {
	await pool('worker').query(
		'UPDATE search_copy SET verified_at = now(), drift = $2 WHERE name = $1',
		[name, drift],
	)
}
