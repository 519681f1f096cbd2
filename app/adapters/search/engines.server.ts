import type { Meilisearch } from 'meilisearch'
import { pool } from '#app/adapters/db/pools.server.ts'
import { env } from '#app/adapters/env.server.ts'
import { meilisearchClient } from './meilisearch/client.server.ts'
import { meilisearchIndex } from './meilisearch/meilisearch-index.server.ts'
import { meilisearchPostSearch } from './meilisearch/meilisearch-post-search.server.ts'
import { postDocuments } from './meilisearch/post-documents.server.ts'
import { meilisearchReader } from './meilisearch/reader.server.ts'
import type { EngineName, PostSearch } from './post-search.ts'
import { postgresIndex } from './postgres/postgres-index.server.ts'
import { postgresPostSearch } from './postgres/postgres-post-search.server.ts'
import type { PostCopy, PostIndex } from './search-index.ts'

/** How long a page waits for Meilisearch before PostgreSQL answers instead. */
export const patience = 800
/** Indexing has time, but one request must not hold up the worker for ever. */
const unhurried = 60_000

export const indexName = (): string => `${env().MEILISEARCH_PREFIX}_posts`
/** Where an index is built that takes the place of the one in use. */
export const nextIndexName = (): string => `${indexName()}_next`

/** The engine that searches ask first; PostgreSQL where there is no other. */
export function firstEngine(): PostSearch {
	const { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: key = '' } = env()
	if (!url) return fallbackEngine()
	engines.first ??= meilisearchPostSearch(
		meilisearchReader(url, { apiKey: key, index: indexName(), patience }),
		meilisearchClient(url, key, patience),
		indexName(),
	)
	return engines.first
}

export function fallbackEngine(): PostSearch {
	engines.fallback ??= postgresPostSearch(pool('search'))
	return engines.fallback
}

const engines: { first?: PostSearch; fallback?: PostSearch; worker?: Meilisearch } = {}

/** The client with which the worker writes documents and settings; null without Meilisearch. */
export function workerClient(): Meilisearch | null {
	const { MEILISEARCH_URL: url, MEILISEARCH_WRITE_KEY: key = '' } = env()
	if (!url) return null
	engines.worker ??= meilisearchClient(url, key, unhurried)
	return engines.worker
}

/** Every engine that gets each change: PostgreSQL always, so that it can stand in at any moment. */
export const enginesInUse = (): EngineName[] =>
	env().MEILISEARCH_URL ? ['postgresql', 'meilisearch'] : ['postgresql']

/** A copy of the index of posts as the worker writes it; `expected` is what it has to be to be written to. */
export function indexOf(copy: PostCopy, expected?: string): PostIndex {
	if (copy === 'postgresql') return postgresIndex(pool('worker'))
	const client = workerClient()
	if (!client) throw new Error('there is no Meilisearch')
	return meilisearchIndex(client, postDocuments, {
		name: copy === 'meilisearch' ? indexName() : nextIndexName(),
		copy,
		...(expected !== undefined && { expected }),
	})
}
