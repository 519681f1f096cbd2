import { setTimeout as wait } from 'node:timers/promises'
import { log } from '#app/adapters/log.server.ts'
import { enginesInUse, workerClient } from '#app/adapters/search/engines.server.ts'
import { faultOf } from '#app/adapters/search/meilisearch/faults.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import type { CopyName, SearchIndex } from '#app/adapters/search/search-index.ts'
import type { IndexFault } from '#app/domain/system/index-faults.ts'
import { buildCourses, noteBegunRuns } from './build-courses.server.ts'
import { noteFault } from './copies.server.ts'
import { lookAfter, lookAfterCourses, type Seen } from './look-after.server.ts'
import { rebuild } from './rebuild.server.ts'
import { syncSearch } from './sync-search.server.ts'

/** The outbox is looked at this often while there is nothing to do. */
const idleMs = 300
/** After a failure, twice as long each time; a little less or more, so that processes drift apart. */
const firstPauseMs = 500
const longestPauseMs = 5000
/** The index itself is looked at this often. */
const lookMs = 5000

/** An index that is kept: how it is looked at, and built anew. */
type Kept<Document extends { id: string }> = {
	copy: CopyName
	look: () => Promise<Seen<SearchIndex<Document>>>
	build: (stopped: AbortSignal) => Promise<unknown>
}

/** Feeds every index from the outbox until told to stop, and builds it anew where need be; each at its own pace. */
export async function keepSearchInStep(stopped: AbortSignal): Promise<void> {
	const posts = enginesInUse().map((engine) => keep(ofPosts(engine), stopped))
	const courses = workerClient() ? [keep(ofCourses(), stopped)] : []
	await Promise.all([...posts, ...courses])
}

const ofPosts = (engine: EngineName) => ({
	copy: engine,
	look: lookAfter(engine),
	build: (signal: AbortSignal) => rebuild(engine, { signal }),
})

function ofCourses() {
	const look = lookAfterCourses()
	// Runs that began while no worker was there are noted as well.
	let since = Date.now() - longestAwayMs
	return {
		copy: 'courses' as const,
		look: async () => {
			const now = Date.now()
			await noteBegunRuns(new Date(since))
			since = now - clockDriftMs
			return look()
		},
		build: buildCourses,
	}
}

const longestAwayMs = 7 * 86_400_000
/** The clock of the database may go behind. */
const clockDriftMs = 60_000

async function keep<Document extends { id: string }>(
	{ copy, look, build }: Kept<Document>,
	stopped: AbortSignal,
): Promise<void> {
	let index: SearchIndex<Document> | null = null
	let building: Promise<void> | null = null
	let lookedAt = Number.NEGATIVE_INFINITY
	let pause = 0
	while (!stopped.aborted) {
		try {
			if (performance.now() - lookedAt > lookMs) {
				const seen = await look()
				index = seen.index
				if (seen.needsBuilding && !building)
					building = buildAnew(copy, build, stopped).finally(() => {
						building = null
						lookedAt = Number.NEGATIVE_INFINITY
					})
				lookedAt = performance.now()
				await noteFault(copy, '')
			}
			const count = index ? await syncSearch(index) : 0
			pause = count > 0 ? 0 : idleMs
		} catch (error) {
			lookedAt = Number.NEGATIVE_INFINITY
			pause = Math.min(longestPauseMs, Math.max(firstPauseMs, pause * 2))
			await tell(copy, faultOf(error), error)
		}
		if (pause > 0) await rest(pause * (0.8 + Math.random() * 0.4), stopped)
	}
	await building
}

/** A building that fails is begun again at the next look; it goes on where it was. */
async function buildAnew(
	copy: CopyName,
	build: (stopped: AbortSignal) => Promise<unknown>,
	stopped: AbortSignal,
): Promise<void> {
	try {
		await build(stopped)
	} catch (error) {
		await tell(copy, faultOf(error), error)
		await rest(firstPauseMs * 4, stopped)
	}
}

async function tell(copy: CopyName, fault: IndexFault, error: unknown): Promise<void> {
	log.error({ event: 'search-sync-failed', copy, fault, reason: String(error) })
	// Where the database itself is away, the log has to do.
	await noteFault(copy, fault).catch((reason) =>
		log.error({ event: 'search-fault-not-noted', reason: String(reason) }),
	)
}

const rest = (ms: number, stopped: AbortSignal) =>
	wait(ms, undefined, { signal: stopped }).catch(() => undefined)
