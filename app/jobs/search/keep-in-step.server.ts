import { setTimeout as wait } from 'node:timers/promises'
import { log } from '#app/adapters/log.server.ts'
import { enginesInUse } from '#app/adapters/search/engines.server.ts'
import { faultOf } from '#app/adapters/search/meilisearch/faults.ts'
import type { PostIndex } from '#app/adapters/search/post-index.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'
import { noteFault } from './copies.server.ts'
import { lookAfter } from './look-after.server.ts'
import { rebuild } from './rebuild.server.ts'
import { syncSearch } from './sync-search.server.ts'

/** The outbox is looked at this often while there is nothing to do. */
const idleMs = 300
/** After a failure, twice as long each time; a little less or more, so that processes drift apart. */
const firstPauseMs = 500
const longestPauseMs = 5000
/** The index itself is looked at this often. */
const lookMs = 5000

/** Feeds every engine from the outbox until told to stop, and builds its index anew where need be; each at its own pace. */
export async function keepSearchInStep(stopped: AbortSignal): Promise<void> {
	await Promise.all(enginesInUse().map((engine) => keep(engine, stopped)))
}

async function keep(engine: EngineName, stopped: AbortSignal): Promise<void> {
	const look = lookAfter(engine)
	let index: PostIndex | null = null
	let building: Promise<void> | null = null
	let lookedAt = Number.NEGATIVE_INFINITY
	let pause = 0
	while (!stopped.aborted) {
		try {
			if (performance.now() - lookedAt > lookMs) {
				const seen = await look()
				index = seen.index
				if (seen.needsBuilding && !building)
					building = buildAnew(engine, stopped).finally(() => {
						building = null
						lookedAt = Number.NEGATIVE_INFINITY
					})
				lookedAt = performance.now()
				await noteFault(engine, '')
			}
			const count = index ? await syncSearch(index) : 0
			pause = count > 0 ? 0 : idleMs
		} catch (error) {
			lookedAt = Number.NEGATIVE_INFINITY
			pause = Math.min(longestPauseMs, Math.max(firstPauseMs, pause * 2))
			await tell(engine, faultOf(error), error)
		}
		if (pause > 0) await rest(pause * (0.8 + Math.random() * 0.4), stopped)
	}
	await building
}

/** A building that fails is begun again at the next look; it goes on where it was. */
async function buildAnew(engine: EngineName, stopped: AbortSignal): Promise<void> {
	try {
		await rebuild(engine, { signal: stopped })
	} catch (error) {
		await tell(engine, faultOf(error), error)
		await rest(firstPauseMs * 4, stopped)
	}
}

async function tell(engine: EngineName, fault: IndexFault, error: unknown): Promise<void> {
	log.error({ event: 'search-sync-failed', engine, fault, reason: String(error) })
	// Where the database itself is away, the log has to do.
	await noteFault(engine, fault).catch((reason) =>
		log.error({ event: 'search-fault-not-noted', reason: String(reason) }),
	)
}

const rest = (ms: number, stopped: AbortSignal) =>
	wait(ms, undefined, { signal: stopped }).catch(() => undefined)
