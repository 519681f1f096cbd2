import { log } from '#app/adapters/log.server.ts'
import { anyPost } from '#app/domain/search/conditions.ts'
import type { BreakerLimits, Failure } from '#app/domain/system/breaker.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'
import { type Circuit, circuit } from './circuit.server.ts'
import { fallbackEngine, firstEngine } from './engines.server.ts'
import { faultOf } from './meilisearch/faults.ts'
import type { EngineName, PostHits, PostQuery } from './post-search.ts'

const limits: BreakerLimits = { failures: 3, restMs: 500, longestRestMs: 4000 }

export type Answer = PostHits & {
	/** The engine that should have answered could not: results may be incomplete. */
	degraded: boolean
}

/**
 * Asks the engines for one visitor: the first engine, and once it was away or slow, PostgreSQL for all
 * that is still to be asked. Nobody waits for an engine twice.
 */
export function searchingPosts(): (query: PostQuery) => Promise<Answer> {
	let isGivenUp = false
	return async (query) => {
		const first = firstEngine()
		if (first.engine === 'postgresql') return counted(await first.search(query), false)
		if (!isGivenUp && watched().lets()) {
			try {
				const hits = await first.search(query)
				watched().answered()
				return counted(hits, false)
			} catch (error) {
				noteFailure(faultOf(error))
			}
		}
		isGivenUp = true
		return counted(await fallbackEngine().search(query), true)
	}
}

function counted(hits: PostHits, degraded: boolean): Answer {
	watch.answers[hits.engine] += 1
	return { ...hits, degraded }
}

type Watch = {
	circuit: Circuit | null
	fault: IndexFault | null
	answers: Record<EngineName, number>
	failures: Partial<Record<IndexFault, number>>
}
const watch: Watch = {
	circuit: null,
	fault: null,
	answers: { meilisearch: 0, postgresql: 0 },
	failures: {},
}

/** How the first engine is, as the searches of this process have found it. */
export const firstEngineState = () => ({
	isAsked: watch.circuit?.lets() ?? true,
	fault: watch.circuit?.lets() === false ? watch.fault : null,
	answers: watch.answers,
	failures: watch.failures,
})

/** Refused connections and keys leave no doubt; slowness and errors may pass. */
const sure: readonly IndexFault[] = ['unreachable', 'key-refused', 'index-gone']
const doubt = (fault: IndexFault): Failure => (sure.includes(fault) ? 'sure' : 'perhaps')

function noteFailure(fault: IndexFault): void {
	watch.fault = fault
	watch.failures[fault] = (watch.failures[fault] ?? 0) + 1
	log.warn({ event: 'search-engine-failed', fault })
	watched().failed(doubt(fault))
}

function watched(): Circuit {
	watch.circuit ??= circuit(limits, probe, ({ is }) => {
		if (is !== 'probing') log.warn({ event: 'search-circuit', is, fault: watch.fault })
	})
	return watch.circuit
}

/** What people ask, cheap to answer: a key that is refused, a missing index and a slow engine all show. */
async function probe(): Promise<void> {
	const query = { ...anyPost, work: [{ ids: ['cleaner'], as: 'named' }] } as const
	const page = { from: 0, size: 1 }
	const today = '2000-01-01'
	await firstEngine()
		.search({ ...query, exclude: [], sort: 'relevance', placesBelow: '', today, page })
		.catch((error: unknown) => {
			watch.fault = faultOf(error)
			throw error
		})
}
