import { setTimeout as wait } from 'node:timers/promises'
import { enginesInUse } from '#app/adapters/search/engines.server.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import { register } from '#app/jobs/search/copies.server.ts'
import { lookAfter } from '#app/jobs/search/look-after.server.ts'
import { countWaiting } from '#app/jobs/search/outbox.server.ts'
import { rebuild } from '#app/jobs/search/rebuild.server.ts'
import { syncSearch } from '#app/jobs/search/sync-search.server.ts'

/** An engine that takes nothing for so long is away; a worker brings it what it missed when it is back. */
const patienceMs = 60_000

/** Makes every engine known, so that what changes from now on is noted for it. */
export async function expectEngines(): Promise<void> {
	for (const engine of enginesInUse()) await register(engine)
}

/**
 * Helps the worker, or does its work where none runs, until every engine has what was changed. Names
 * the engines that did not answer.
 */
export async function untilSearchable(onProgress: (left: number) => void): Promise<EngineName[]> {
	const engines = enginesInUse()
	const left = new Map<EngineName, number>()
	const answered = await Promise.all(
		engines.map((engine) =>
			bringUpToDate(engine, (count) => {
				left.set(engine, count)
				onProgress(Math.max(...left.values()))
			}),
		),
	)
	return engines.filter((_, place) => !answered[place])
}

async function bringUpToDate(
	engine: EngineName,
	onProgress: (count: number) => void,
): Promise<boolean> {
	const look = lookAfter(engine)
	let least = Number.POSITIVE_INFINITY
	let movedAt = Date.now()
	for (;;) {
		const moved = await helpOnce(engine, look).catch(() => false)
		const left = await countWaiting(engine)
		if (left === 0 && moved === 'ready') return true
		if (left < least || moved) movedAt = Date.now()
		least = Math.min(least, left)
		if (Date.now() - movedAt > patienceMs) return false
		if (!moved) await wait(200)
		onProgress(left)
	}
}

/** `ready` where nothing is to be built and nothing was left to bring; true where something was done. */
async function helpOnce(
	engine: EngineName,
	look: ReturnType<typeof lookAfter>,
): Promise<'ready' | boolean> {
	const { index, needsBuilding } = await look()
	if (needsBuilding) return (await rebuild(engine)) === 'rebuilt'
	const count = index ? await syncSearch(index) : 0
	return count > 0 || (await countWaiting(engine)) > 0 ? count > 0 : 'ready'
}
