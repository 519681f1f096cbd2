import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { inTurn } from '#app/adapters/db/turns.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { RefusedDocuments, type SearchIndex } from '#app/adapters/search/search-index.ts'
import { slices } from '#app/domain/slices.ts'
import { nextWaiting, putOff, settle, type Waiting } from './outbox.server.ts'

/** So many documents go to an engine in one request: enough to be fast, few enough to be searchable soon. */
const batchSize = 2000
/** So many batches are handed over before the first is waited for: the engine always has work. */
const batchesAtOnce = 4

/**
 * Brings one copy of an index up to date with what waits in the outbox: posts or courses as they stand now,
 * not as they stood when they were marked, so that repetition cannot hurt. Returns how many there were.
 *
 * One process at a time serves a copy: an older document can then never overtake a newer
 * one. The rows themselves stay free, so that no command has to wait for an engine. An engine that is
 * ill is an error and changes nothing; a document that it refuses waits, and holds up nobody.
 */
export async function syncSearch<Document extends Identified>(
	index: SearchIndex<Document>,
): Promise<number> {
	const count = await inTurn('bring', index.copy, async (client) => {
		const waiting = await nextWaiting(client, index.copy, batchSize * batchesAtOnce)
		if (waiting.length > 0) await bring(client, index, waiting)
		return waiting.length
	})
	return count ?? 0
}

async function bring<Document extends Identified>(
	client: PoolClient,
	index: SearchIndex<Document>,
	waiting: readonly Waiting[],
): Promise<void> {
	const underWay: { batch: readonly Waiting[]; sent: Promise<Sent> }[] = []
	for (const batch of slices(waiting, batchSize)) {
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
			if (!(error instanceof RefusedDocuments)) throw error
			log.warn({ event: 'search-batch-refused', copy: index.copy, documents: batch.length })
			await bringHalves(client, index, batch, error)
		}
	}
}

type Identified = { id: string }

const isTrouble = (error: unknown): boolean => !(error instanceof RefusedDocuments)

type Sent = { good: readonly Waiting[]; untilSearchable: () => Promise<void> }

/** What no document can be made of is put off by itself. */
async function send<Document extends Identified>(
	client: PoolClient,
	index: SearchIndex<Document>,
	batch: readonly Waiting[],
): Promise<Sent> {
	const ids = batch.map(({ subject_id }) => subject_id)
	const { documents, faulty } = await index.source.read(pool('worker'), ids)
	for (const each of batch) {
		const reason = faulty.get(each.subject_id)
		if (reason !== undefined) await putOff(client, index.copy, each, reason)
	}
	const shown = new Set(documents.map(({ id }) => id))
	const good = batch.filter(({ subject_id }) => !faulty.has(subject_id))
	const gone = ids.filter((id) => !shown.has(id) && !faulty.has(id))
	return { good, ...(await index.send({ documents, gone })) }
}

/** Finds the bad ones in a batch that was refused, by halving it: all others get through. */
async function bringHalves<Document extends Identified>(
	client: PoolClient,
	index: SearchIndex<Document>,
	batch: readonly Waiting[],
	refusal: RefusedDocuments,
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
			if (!(error instanceof RefusedDocuments)) throw error
			await bringHalves(client, index, half, error)
		}
	}
}
