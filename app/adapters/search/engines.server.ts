import { pool } from '#app/adapters/db/pools.server.ts'
import { env } from '#app/adapters/env.server.ts'
import { meilisearchClient } from './meilisearch/client.server.ts'
import { meilisearchPostSearch } from './meilisearch/meilisearch-post-search.server.ts'
import type { EngineName, PostSearch } from './post-search.ts'
import { postgresPostSearch } from './postgres/postgres-post-search.server.ts'

/** How long a page waits for Meilisearch before PostgreSQL answers instead. */
const patience = 800
/** Indexing has time. */
const unhurried = 600_000

export const indexName = (): string => `${env().MEILISEARCH_PREFIX}_posts`

/** The engine that searches ask first; PostgreSQL where there is no other. */
export function firstEngine(): PostSearch {
	const { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: key = '' } = env()
	if (!url) return fallbackEngine()
	engines.first ??= meilisearchPostSearch(
		meilisearchClient(url, key, patience),
		meilisearchClient(url, key, patience),
		indexName(),
	)
	return engines.first
}

export function fallbackEngine(): PostSearch {
	engines.fallback ??= postgresPostSearch(pool('search'))
	return engines.fallback
}

const engines: { first?: PostSearch; fallback?: PostSearch } = {}

/** The client with which the worker writes documents and settings; null without Meilisearch. */
export function indexingClient() {
	const { MEILISEARCH_URL: url, MEILISEARCH_WRITE_KEY: key = '' } = env()
	return url ? meilisearchClient(url, key, unhurried) : null
}

/** Every engine that gets each change: PostgreSQL always, so that it can stand in at any moment. */
export function indexingEngines(): Map<EngineName, PostSearch> {
	const writer = indexingClient()
	const all: PostSearch[] = [postgresPostSearch(pool('worker'))]
	if (writer) all.push(meilisearchPostSearch(writer, writer, indexName()))
	return new Map(all.map((engine) => [engine.engine, engine]))
}
