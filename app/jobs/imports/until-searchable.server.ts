import { setTimeout as wait } from 'node:timers/promises'
import { pool } from '#app/adapters/db/pools.server.ts'
import { indexingEngines } from '#app/adapters/search/engines.server.ts'
import type { EngineName, PostSearch } from '#app/adapters/search/post-search.ts'
import { prepareEngines } from '#app/jobs/search/prepare-engines.server.ts'
import { syncSearch } from '#app/jobs/search/sync-search.server.ts'

/** An engine that takes nothing for so long is away; a worker brings it what it missed when it is back. */
const patienceMs = 60_000

/** Makes every engine known, so that what changes from now on is noted for it. */
export async function expectEngines(): Promise<void> {
	for (const engine of indexingEngines().keys()) await prepareEngines(engine)
}

/**
 * Helps the worker, or does its work where none runs, until every engine has what was changed. Names
 * the engines that did not answer.
 */
export async function untilSearchable(onProgress: (left: number) => void): Promise<EngineName[]> {
	const engines = [...indexingEngines().values()]
	const left = new Map<EngineName, number>()
	const answered = await Promise.all(
		engines.map((engine) =>
			bringUpToDate(engine, (count) => {
				left.set(engine.engine, count)
				onProgress(Math.max(...left.values()))
			}),
		),
	)
	return engines.filter((_, place) => !answered[place]).map(({ engine }) => engine)
}

async function bringUpToDate(
	engine: PostSearch,
	onProgress: (left: number) => void,
): Promise<boolean> {
	let left = await waitingFor(engine.engine)
	let movedAt = Date.now()
	while (left > 0) {
		const count = await syncSearch(engine).catch(() => 0)
		if (count === 0) await wait(200)
		const now = await waitingFor(engine.engine)
		if (now < left) movedAt = Date.now()
		if (Date.now() - movedAt > patienceMs) return false
		left = now
		if (left > 0) onProgress(left)
	}
	return true
}

async function waitingFor(engine: EngineName): Promise<number> {
	const { rows } = await pool('worker').query<{ count: number }>(
		'SELECT count(*)::int AS count FROM search_outbox WHERE engine = $1 AND NOT set_aside',
		[engine],
	)
	return rows[0]?.count ?? 0
}
