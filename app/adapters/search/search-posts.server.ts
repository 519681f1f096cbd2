import { log } from '#app/adapters/log.server.ts'
import { fallbackEngine, firstEngine } from './engines.server.ts'
import type { PostHits, PostQuery } from './post-search.ts'

/** After so many failures in a row the first engine is left alone for a while. */
const failuresAllowed = 3
const restMs = 10_000

const circuit = { failures: 0, closedUntil: 0 }

export type Answer = PostHits & {
	/** The engine that should have answered could not: results may be incomplete. */
	degraded: boolean
}

/** Searches with the first engine; when it is away or slow, PostgreSQL answers instead. */
export async function searchPosts(query: PostQuery, now = Date.now()): Promise<Answer> {
	const first = firstEngine()
	if (first.engine === 'postgresql') return { ...(await first.search(query)), degraded: false }
	if (now >= circuit.closedUntil) {
		try {
			const hits = await first.search(query)
			circuit.failures = 0
			return { ...hits, degraded: false }
		} catch (error) {
			noteFailure(error, now)
		}
	}
	return { ...(await fallbackEngine().search(query)), degraded: true }
}

function noteFailure(error: unknown, now: number): void {
	circuit.failures += 1
	if (circuit.failures >= failuresAllowed) circuit.closedUntil = now + restMs
	const reason = error instanceof Error ? error.name : 'unknown'
	log.warn({ event: 'search-engine-failed', failures: circuit.failures, reason })
}
