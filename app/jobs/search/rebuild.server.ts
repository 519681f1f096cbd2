import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { inTurn } from '#app/adapters/db/turns.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { documentsAfter } from '#app/adapters/search/documents.server.ts'
import { indexOf, nextIndexName, workerClient } from '#app/adapters/search/engines.server.ts'
import { identityOf } from '#app/adapters/search/meilisearch/meilisearch-index.server.ts'
import { postIndexSettings } from '#app/adapters/search/meilisearch/settings.ts'
import { makeIndex } from '#app/adapters/search/meilisearch/whole-index.server.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import { storedDocumentsAfter } from '#app/adapters/search/postgres/stored-documents.server.ts'
import type { PostIndex } from '#app/adapters/search/search-index.ts'
import { versionOf } from '#app/adapters/search/version.server.ts'
import { beginBuilding, type Copy, copyNamed, endBuilding, register } from './copies.server.ts'
import { hasTakenPlace, noteTakenPlace, putInPlace } from './put-in-place.server.ts'
import { type Streaming, streamPosts } from './stream-posts.server.ts'
import { syncSearch } from './sync-search.server.ts'

export type Progress = { done: number; total: number }
export type Rebuilding = {
	/** Begins anew even where an interrupted building could go on. */
	isFresh?: boolean
	signal?: AbortSignal
	onProgress?: (progress: Progress) => void
}
export type Rebuilt = 'rebuilt' | 'interrupted' | 'busy'

/**
 * Builds the index of an engine anew from the database, while it answers searches and gets every
 * change. One process at a time; another is told that it is busy.
 */
export async function rebuild(engine: EngineName, how: Rebuilding = {}): Promise<Rebuilt> {
	const isDone = await inTurn('build', engine, (lock) => {
		log.info({ event: 'search-building', engine })
		return builders[engine](lock, how)
	})
	if (isDone === null) return 'busy'
	log.info({ event: 'search-rebuilt', engine, whole: isDone })
	return isDone ? 'rebuilt' : 'interrupted'
}

const builders: Record<EngineName, (lock: PoolClient, how: Rebuilding) => Promise<boolean>> = {
	postgresql: rebuildInPlace,
	meilisearch: rebuildBeside,
}

/** Row by row: until its successor is there, each post is found by its old row. */
async function rebuildInPlace(lock: PoolClient, how: Rebuilding): Promise<boolean> {
	const index = indexOf('postgresql')
	await register('postgresql')
	const copy = await beginBuilding(lock, 'postgresql', {
		target: versionOf('postgresql'),
		identity: 'table',
		isFresh: how.isFresh === true,
	})
	const isThrough = await stream(index, lock, copy, how, {
		read: documentsAfter,
		pagesAtOnce: 1,
		between: () => syncSearch(index),
	})
	if (!isThrough) return false
	await pool('worker').query(
		`DELETE FROM search_post s WHERE NOT EXISTS (SELECT FROM post p WHERE p.id = s.post_id AND p.state = 'published')`,
	)
	await endBuilding(lock, 'postgresql')
	return true
}

/**
 * Pages on their way to Meilisearch, a million posts in 1.5 GB of its disk: it joins what waits, and merging a piece of
 * work into a large index takes the longer, the more pieces there are.
 */
const pagesAtOnce = 500

/** So many changes can be brought while nobody else may bring any: it takes less than a second. */
const fewWaiting = 500

/** In a second index that gets every change as well, and takes the place of the first in one step. */
async function rebuildBeside(lock: PoolClient, how: Rebuilding): Promise<boolean> {
	await register('meilisearch')
	// Interrupted right after the last step: only the note of it is missing.
	if (await hasTakenPlace()) {
		await noteTakenPlace()
		return true
	}
	const copy = await openNext(lock, how.isFresh === true)
	const next = indexOf('meilisearch-next', copy.identity)
	const read = await readerNow()
	if (!(await stream(next, lock, copy, how, { read, pagesAtOnce }))) return false
	// Not until nothing waits: where posts keep changing, something always does. The rest comes with the swap.
	while ((await syncSearch(next)) > fewWaiting) if (how.signal?.aborted) return false
	await putInPlace(next)
	return true
}

/** What the table of the PostgreSQL engine holds, while it is whole and of our version; else the posts themselves. */
async function readerNow(): Promise<Streaming['read']> {
	const table = await copyNamed('postgresql')
	const isWhole = table?.version === versionOf('postgresql') && table.target === ''
	return isWhole ? storedDocumentsAfter : documentsAfter
}

/** The second index: the one of an interrupted building to the same end, else a new one. */
async function openNext(lock: PoolClient, isFresh: boolean): Promise<Copy> {
	const client = workerClient()
	if (!client) throw new Error('there is no Meilisearch')
	const target = versionOf('meilisearch')
	const known = await copyNamed('meilisearch-next')
	const identity = await identityOf(client, nextIndexName())
	if (!isFresh && known && identity !== null)
		if (known.identity === identity && known.target === target) return known
	const made = await makeIndex(client, nextIndexName(), postIndexSettings)
	await lock.query('DELETE FROM search_outbox WHERE copy NOT IN (SELECT name FROM search_copy)')
	await register('meilisearch-next')
	return beginBuilding(lock, 'meilisearch-next', { target, identity: made, isFresh: true })
}

async function stream(
	index: PostIndex,
	lock: PoolClient,
	{ reached, done, total }: Copy,
	{ signal = new AbortController().signal, onProgress }: Rebuilding,
	way: Pick<Streaming, 'read' | 'pagesAtOnce' | 'between'>,
): Promise<boolean> {
	let count = done
	const notice = (arrived: number) => {
		count += arrived
		onProgress?.({ done: count, total })
	}
	return streamPosts({ ...way, index, lock, reached, signal, onProgress: notice })
}
