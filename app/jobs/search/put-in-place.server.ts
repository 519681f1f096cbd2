import { DatabaseError, type PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { afterOthers } from '#app/adapters/db/turns.server.ts'
import { indexName, nextIndexName, workerClient } from '#app/adapters/search/engines.server.ts'
import { identityOf } from '#app/adapters/search/meilisearch/meilisearch-index.server.ts'
import { dropIndex, takePlace } from '#app/adapters/search/meilisearch/whole-index.server.ts'
import type { PostIndex } from '#app/adapters/search/search-index.ts'
import { copyNamed } from './copies.server.ts'
import { syncSearch } from './sync-search.server.ts'

const clientOrNone = () => {
	const client = workerClient()
	if (!client) throw new Error('there is no Meilisearch')
	return client
}

/**
 * Puts the second index in the place of the first. Nobody brings changes into either meanwhile; what
 * changes stays noted. The old index goes when the new one is in use.
 */
export async function putInPlace(next: PostIndex): Promise<void> {
	await afterOthers('bring', 'meilisearch', async () => {
		await syncSearch(next)
		await takePlace(clientOrNone(), nextIndexName(), indexName())
		await noteTakenPlace()
	})
	await dropIndex(clientOrNone(), nextIndexName())
}

/** Whether the index in use is the one that was built beside it. */
export async function hasTakenPlace(): Promise<boolean> {
	const next = await copyNamed('meilisearch-next')
	if (!next || next.identity === '') return false
	return (await identityOf(clientOrNone(), indexName())) === next.identity
}

/** Another transaction noted a change in the same moment. */
const isCollision = (error: unknown): boolean =>
	error instanceof DatabaseError && (error.code === '40001' || error.code === '23505')

/**
 * The second copy is the first from now on. Every change since it is known was noted for both in one
 * transaction: what it has got already, the first need not get any more.
 */
export async function noteTakenPlace(): Promise<void> {
	const client = await pool('worker').connect()
	try {
		while (!(await becameFirst(client)));
		client.release()
	} catch (error) {
		client.release(true)
		throw error
	}
}

async function becameFirst(client: PoolClient): Promise<boolean> {
	await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
	try {
		await client.query(`DELETE FROM search_outbox WHERE copy = 'meilisearch'`)
		await client.query(
			`UPDATE search_outbox SET copy = 'meilisearch' WHERE copy = 'meilisearch-next'`,
		)
		await client.query(
			`UPDATE search_copy first SET version = next.target, identity = next.identity, verified_at = NULL, drift = 0
			 FROM search_copy next WHERE first.name = 'meilisearch' AND next.name = 'meilisearch-next'`,
		)
		await client.query(`DELETE FROM search_copy WHERE name = 'meilisearch-next'`)
		await client.query('COMMIT')
		return true
	} catch (error) {
		await client.query('ROLLBACK')
		if (isCollision(error)) return false
		throw error
	}
}
