import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { readDocuments } from '#app/adapters/search/documents.server.ts'
import { type PostIndex, RefusedPosts } from '#app/adapters/search/post-index.ts'
import { nextWaiting, putOff, settle, type Waiting } from './outbox.server.ts'
import { inTurn } from './turns.server.ts'

/** So many posts go to an engine in one request: enough to be fast, few enough to be searchable soon. */
const batchSize = 2000
/** So many batches are handed over before the first is waited for: the engine always has work. */
const batchesAtOnce = 4

/**
 * Brings one copy of the index up to date with what waits in the outbox: the posts as they stand now,
 * not as they stood when they were marked, so that repetition cannot hurt. Returns how many there were.
 *
 * One process at a time serves a copy: an older document of a post can then never overtake a newer
 * one. The rows themselves stay free, so that no command has to wait for an engine. An engine that is
 * ill is an error and changes nothing; a post that it refuses waits, and holds up nobody.
 */
export async function syncSearch(index: PostIndex): Promise<number> {
	const count = await inTurn('bring', index.copy, async (client) => {
		const waiting = await nextWaiting(client, index.copy, batchSize * batchesAtOnce)
		if (waiting.length > 0) await bring(client, index, waiting)
		return waiting.length
	})
	return count ?? 0
}

async function bring(
	client: PoolClient,
	index: PostIndex,
	waiting: readonly Waiting[],
): Promise<void> {
	const underWay: { batch: readonly Waiting[]; sent: Promise<Sent> }[] = []
	for (let from = 0; from < waiting.length; from += batchSize) {
		const batch = waiting.slice(from, from + batchSize)
		const sent = send(client, index, batch)
		underWay.push({ batch, sent })
		// One after the other, in the order of the outbox; no more to an engine that is ill.
		if (await sent.then(() => false, isTrouble)) break
	}
	for (const { batch, sent } of underWay) {
		try {
			const { good, untilSearchable } = await sent
			await untilSearchable()
			await settle(client, index.copy, good)
		} catch (error) {
			if (!(error instanceof RefusedPosts)) throw error
			log.warn({ event: 'search-batch-refused', copy: index.copy, posts: batch.length })
			await bringHalves(client, index, batch, error)
		}
	}
}

const isTrouble = (error: unknown): boolean => !(error instanceof RefusedPosts)

type Sent = { good: readonly Waiting[]; untilSearchable: () => Promise<void> }

/** Posts that no document can be made of are put off by themselves. */
async function send(
	client: PoolClient,
	index: PostIndex,
	batch: readonly Waiting[],
): Promise<Sent> {
	const ids = batch.map(({ post_id }) => post_id)
	const { posts, faulty } = await readDocuments(pool('worker'), ids)
	for (const each of batch) {
		const reason = faulty.get(each.post_id)
		if (reason !== undefined) await putOff(client, index.copy, each, reason)
	}
	const shown = new Set(posts.map(({ id }) => id))
	const good = batch.filter(({ post_id }) => !faulty.has(post_id))
	const gone = ids.filter((id) => !shown.has(id) && !faulty.has(id))
	return { good, ...(await index.send({ posts, gone })) }
}

/** Finds the bad posts in a batch that was refused, by halving it: all others get through. */
async function bringHalves(
	client: PoolClient,
	index: PostIndex,
	batch: readonly Waiting[],
	refusal: RefusedPosts,
): Promise<void> {
	const [only] = batch
	if (only && batch.length === 1) return putOff(client, index.copy, only, refusal.message)
	const middle = Math.ceil(batch.length / 2)
	for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
		try {
			const { good, untilSearchable } = await send(client, index, half)
			await untilSearchable()
			await settle(client, index.copy, good)
		} catch (error) {
			if (!(error instanceof RefusedPosts)) throw error
			await bringHalves(client, index, half, error)
		}
	}
}
