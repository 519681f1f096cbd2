import { setTimeout as wait } from 'node:timers/promises'
import { log } from '#app/adapters/log.server.ts'
import { indexingEngines } from '#app/adapters/search/engines.server.ts'
import type { PostSearch } from '#app/adapters/search/post-search.ts'
import { prepareEngines } from './prepare-engines.server.ts'
import { syncSearch } from './sync-search.server.ts'

/** The outbox is looked at this often while there is nothing to do. */
const idleMs = 300
const longestPauseMs = 30_000

/** Feeds every engine from the outbox until told to stop; each at its own pace. */
export async function keepSearchInStep(stopped: AbortSignal): Promise<void> {
	const engines = [...indexingEngines().values()]
	await Promise.all(engines.map((engine) => feed(engine, stopped)))
}

async function feed(engine: PostSearch, stopped: AbortSignal): Promise<void> {
	let prepared = false
	let pause = idleMs
	while (!stopped.aborted) {
		try {
			if (!prepared) prepared = await prepareEngines(engine.engine)
			const count = await syncSearch(engine)
			pause = count > 0 ? 0 : idleMs
		} catch (error) {
			pause = Math.min(longestPauseMs, Math.max(1000, pause * 2))
			log.error({
				event: 'search-sync-failed',
				engine: engine.engine,
				reason: String(error),
				pause,
			})
		}
		if (pause > 0) await wait(pause, undefined, { signal: stopped }).catch(() => undefined)
	}
}
