import { log } from '#app/adapters/log.server.ts'
import { fallbackEngine, firstEngine } from './engines.server.ts'
import type { EngineName, PostQuery } from './post-search.ts'

/** Counts with the engine that has just answered; PostgreSQL where it can no more. */
export async function countPosts(
	queries: readonly PostQuery[],
	engine: EngineName,
): Promise<number[]> {
	const first = firstEngine()
	if (first.engine !== engine) return fallbackEngine().counts(queries)
	try {
		return await first.counts(queries)
	} catch (error) {
		const reason = error instanceof Error ? error.name : 'unknown'
		log.warn({ event: 'search-count-failed', reason })
		return fallbackEngine().counts(queries)
	}
}
