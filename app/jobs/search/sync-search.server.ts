import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { documentsOf } from '#app/adapters/search/documents.server.ts'
import type { EngineName, PostSearch } from '#app/adapters/search/post-search.ts'

/** So many posts go to an engine at once: enough to be fast, few enough to be searchable soon. */
const batchSize = 4000
/** After so many failures a post is set aside for an administrator to look at. */
const triesAllowed = 8

type Waiting = { post_id: string; version: string; attempts: number }

/**
 * Brings one engine up to date with a batch from the outbox: the posts as they stand now, not as they
 * stood when they were marked, so that repetition cannot hurt. Returns how many there were.
 *
 * One worker at a time serves an engine, held by a lock of its connection: an older document of a
 * post can then never overtake a newer one. The rows themselves stay free, so that no command has to
 * wait for an engine.
 */
export async function syncSearch(engine: PostSearch): Promise<number> {
	const client = await pool('worker').connect()
	try {
		if (!(await takesTurn(client, engine.engine))) {
			client.release()
			return 0
		}
		const batch = await nextBatch(client, engine.engine)
		if (batch.length > 0) await bring(client, engine, batch)
		await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', [turns, engine.engine])
		client.release()
		return batch.length
	} catch (error) {
		// A broken connection takes its lock with it; a whole one must not keep it.
		client.release(true)
		throw error
	}
}

const turns = 20_261_123

async function takesTurn(client: PoolClient, engine: EngineName): Promise<boolean> {
	const { rows } = await client.query<{ taken: boolean }>(
		'SELECT pg_try_advisory_lock($1, hashtext($2)) AS taken',
		[turns, engine],
	)
	return rows[0]?.taken === true
}

async function nextBatch(client: PoolClient, engine: EngineName): Promise<Waiting[]> {
	const { rows } = await client.query<Waiting>(
		`SELECT post_id, version, attempts FROM search_outbox
		 WHERE engine = $1 AND NOT set_aside AND next_at <= now() ORDER BY next_at, version LIMIT ${batchSize}`,
		[engine],
	)
	return rows
}

async function bring(
	client: PoolClient,
	engine: PostSearch,
	batch: readonly Waiting[],
): Promise<void> {
	try {
		await sendTo(
			engine,
			batch.map(({ post_id }) => post_id),
		)
		await settle(client, engine.engine, batch)
	} catch (error) {
		log.warn({
			event: 'search-batch-failed',
			engine: engine.engine,
			posts: batch.length,
			reason: String(error),
		})
		await bringOneByOne(client, engine, batch)
	}
}

/** One bad post must not hold up the others: each is tried alone, and the bad one waits ever longer. */
async function bringOneByOne(
	client: PoolClient,
	engine: PostSearch,
	batch: readonly Waiting[],
): Promise<void> {
	if (!(await engine.healthy().catch(() => false)))
		return putOff(client, engine.engine, batch, 'engine does not answer', false)
	for (const waiting of batch) {
		try {
			await sendTo(engine, [waiting.post_id])
			await settle(client, engine.engine, [waiting])
		} catch (error) {
			await putOff(client, engine.engine, [waiting], String(error), true)
		}
	}
}

async function sendTo(engine: PostSearch, ids: readonly string[]): Promise<void> {
	const documents = await documentsOf(pool('worker'), ids)
	const shown = new Set(documents.map(({ id }) => id))
	await engine.index(documents)
	await engine.remove(ids.filter((id) => !shown.has(id)))
}

/** What was changed again in the meantime has a newer version and stays. */
async function settle(
	client: PoolClient,
	engine: EngineName,
	batch: readonly Waiting[],
): Promise<void> {
	await client.query(
		`DELETE FROM search_outbox o USING unnest($2::uuid[], $3::bigint[]) AS done (post_id, version)
		 WHERE o.engine = $1 AND o.post_id = done.post_id AND o.version = done.version`,
		[engine, batch.map(({ post_id }) => post_id), batch.map(({ version }) => version)],
	)
}

/** The engine's own absence does not count against a post. */
async function putOff(
	client: PoolClient,
	engine: EngineName,
	batch: readonly Waiting[],
	reason: string,
	counts: boolean,
): Promise<void> {
	await client.query(
		`UPDATE search_outbox SET attempts = attempts + $4, error = left($3, 500),
			next_at = now() + least(interval '10 minutes', interval '1 second' * power(2, attempts)),
			set_aside = $4 > 0 AND attempts + $4 >= ${triesAllowed}
		 WHERE engine = $1 AND post_id = ANY($2::uuid[])`,
		[engine, batch.map(({ post_id }) => post_id), reason, counts ? 1 : 0],
	)
}

/** Everything that is due, until nothing is left. Returns how many posts went through. */
/** @public */
export async function drainSearch(
	engine: PostSearch,
	onProgress: (done: number) => void = () => undefined,
): Promise<number> {
	let done = 0
	for (let count = await syncSearch(engine); count > 0; count = await syncSearch(engine)) {
		done += count
		onProgress(done)
	}
	return done
}
