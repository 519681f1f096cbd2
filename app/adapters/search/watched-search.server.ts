import { log } from '#app/adapters/log.server.ts'
import type { BreakerLimits, Failure } from '#app/domain/system/breaker.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'
import { type Circuit, circuit } from './circuit.server.ts'
import { faultOf } from './meilisearch/faults.ts'
import type { EngineName } from './post-search.ts'

const limits: BreakerLimits = { failures: 3, restMs: 500, longestRestMs: 4000 }

type Engine<Query, Hits> = { readonly engine: EngineName; search(query: Query): Promise<Hits> }

type Watched<Query, Hits> = {
	what: 'posts' | 'courses'
	first: () => Engine<Query, Hits>
	fallback: () => Engine<Query, Hits>
	/** What people ask, cheap to answer: a key that is refused, a missing index and a slow engine all show. */
	probe: Query
}

export type WatchedAnswer<Hits> = Hits & {
	/** The engine that should have answered could not: results may be incomplete. */
	degraded: boolean
}

type Watch = {
	circuit: Circuit | null
	fault: IndexFault | null
	answers: Record<EngineName, number>
	failures: Partial<Record<IndexFault, number>>
}

/** Refused connections and keys leave no doubt; slowness and errors may pass. */
const sure: readonly IndexFault[] = ['unreachable', 'key-refused', 'index-gone']
const doubt = (fault: IndexFault): Failure => (sure.includes(fault) ? 'sure' : 'perhaps')

/** What the searches of this process have found of the first engine, and whether it is asked. */
function watching(what: string, ask: () => Promise<unknown>) {
	const watch: Watch = {
		circuit: null,
		fault: null,
		answers: { meilisearch: 0, postgresql: 0 },
		failures: {},
	}
	const probe = () =>
		ask().catch((error: unknown) => {
			watch.fault = faultOf(error)
			throw error
		})
	const breaker = () => {
		watch.circuit ??= circuit(limits, probe, ({ is }) => {
			if (is !== 'probing') log.warn({ event: 'search-circuit', of: what, is, fault: watch.fault })
		})
		return watch.circuit
	}
	return {
		watch,
		breaker,
		noteFailure: (fault: IndexFault) => {
			watch.fault = fault
			watch.failures[fault] = (watch.failures[fault] ?? 0) + 1
			log.warn({ event: 'search-engine-failed', of: what, fault })
			breaker().failed(doubt(fault))
		},
	}
}

/**
 * One index that is searched through a breaker: the first engine is asked, and once it was away or slow,
 * PostgreSQL. Each index has a breaker of its own: one that is missing must not keep searches from another.
 */
export function watchedSearch<Query, Hits extends { engine: EngineName }>({
	what,
	first: firstEngine,
	fallback,
	probe,
}: Watched<Query, Hits>) {
	const { watch, breaker, noteFailure } = watching(what, () => firstEngine().search(probe))
	const counted = (hits: Hits, degraded: boolean): WatchedAnswer<Hits> => {
		watch.answers[hits.engine] += 1
		return { ...hits, degraded }
	}
	return {
		/** Asks for one visitor; nobody waits for an engine twice. */
		asking: () => {
			let isGivenUp = false
			return async (query: Query): Promise<WatchedAnswer<Hits>> => {
				const first = firstEngine()
				if (first.engine === 'postgresql') return counted(await first.search(query), false)
				if (!isGivenUp && breaker().lets()) {
					try {
						const hits = await first.search(query)
						breaker().answered()
						return counted(hits, false)
					} catch (error) {
						noteFailure(faultOf(error))
					}
				}
				isGivenUp = true
				return counted(await fallback().search(query), true)
			}
		},
		/** How the first engine is, as the searches of this process have found it. */
		state: () => ({
			isAsked: watch.circuit?.lets() ?? true,
			fault: watch.circuit?.lets() === false ? watch.fault : null,
			answers: watch.answers,
			failures: watch.failures,
		}),
	}
}
