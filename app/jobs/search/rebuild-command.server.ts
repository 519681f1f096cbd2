import { setTimeout as wait } from 'node:timers/promises'
import { inTurn } from '#app/adapters/db/turns.server.ts'
import { enginesInUse } from '#app/adapters/search/engines.server.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import type { CopyName, SearchIndex } from '#app/adapters/search/search-index.ts'
import { buildCourses } from './build-courses.server.ts'
import { copyNamed } from './copies.server.ts'
import { lookAfter, lookAfterCourses, type Seen } from './look-after.server.ts'
import { countWaiting } from './outbox.server.ts'
import { type Progress, rebuild } from './rebuild.server.ts'
import { orderOf, rebuildHelp } from './rebuild-order.server.ts'
import { syncSearch } from './sync-search.server.ts'
import { verifySearch } from './verify-search.server.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string): number => {
	process.stderr.write(`${line}\n`)
	return 1
}
const figures = (count: number): string => count.toLocaleString('en')

/** `npm run search:rebuild`. */
export async function rebuildCommand(options: string[]): Promise<number> {
	const order = orderOf(options, enginesInUse())
	if ('mistake' in order) return complain(`${order.mistake}\n\n${rebuildHelp}`)
	const stopped = new AbortController()
	process.once('SIGINT', () => stopped.abort())
	let code = 0
	for (const engine of order.engines) {
		const one = order.verifies
			? lookAfter(engine)().then((seen) => verifyOne(engine, seen))
			: rebuildOne(engine, order.isFresh, stopped.signal)
		code = Math.max(code, await one.catch((error) => complain(`${engine}: ${error}`)))
	}
	if (!order.engines.includes('meilisearch')) return code
	const courses = order.verifies
		? lookAfterCourses()().then((seen) => verifyOne('courses', seen))
		: rebuildCourses()
	return Math.max(code, await courses.catch((error) => complain(`courses: ${error}`)))
}

/** Another process that is at it is done in seconds. */
async function rebuildCourses(): Promise<number> {
	const started = performance.now()
	while ((await buildCourses()) === 'busy') await wait(500)
	say(`courses: built anew in ${((performance.now() - started) / 1000).toFixed(1)} s`)
	return 0
}

async function rebuildOne(
	engine: EngineName,
	isFresh: boolean,
	signal: AbortSignal,
): Promise<number> {
	const started = performance.now()
	const progress = everySecond(engine)
	const outcome = await rebuild(engine, { isFresh, signal, onProgress: progress })
	if (outcome === 'busy') return watchOther(engine)
	if (outcome === 'interrupted')
		return complain(`${engine}: interrupted. It goes on there when it is started again.`)
	const seconds = (performance.now() - started) / 1000
	say(`${engine}: built anew in ${seconds.toFixed(1)} s`)
	return 0
}

/** Another process is at it, usually the worker: its progress is as good. */
async function watchOther(engine: EngineName): Promise<number> {
	say(`${engine}: another process is building it`)
	const progress = everySecond(engine)
	while ((await inTurn('build', engine, async () => true)) === null) {
		const copy = await copyNamed(engine === 'meilisearch' ? 'meilisearch-next' : engine)
		if (copy && copy.total > 0) progress(copy)
		await wait(500)
	}
	const { needsBuilding } = await lookAfter(engine)()
	return needsBuilding ? complain(`${engine}: the other process did not end it`) : 0
}

/** A line a second: how far, how fast, how long still. */
function everySecond(engine: EngineName): (progress: Progress) => void {
	let begun: { at: number; done: number } | null = null
	let said = 0
	return ({ done, total }) => {
		const now = performance.now()
		begun ??= { at: now, done }
		if (now - said < 1000) return
		said = now
		const perSecond = (done - begun.done) / ((now - begun.at) / 1000)
		const left = perSecond > 0 ? `, ${Math.ceil(Math.max(0, total - done) / perSecond)} s left` : ''
		const rate = perSecond > 0 ? `, ${figures(Math.round(perSecond))} a second` : ''
		say(`${engine}: ${figures(done)} of about ${figures(total)} posts${rate}${left}`)
	}
}

async function verifyOne<Document extends { id: string }>(
	copy: CopyName,
	{ index }: Seen<SearchIndex<Document>>,
): Promise<number> {
	if (!index)
		return complain(`${copy}: there is no index of ours. Build it: npm run search:rebuild`)
	let said = 0
	const { compared, missing, different, extra } = await verifySearch(index, (count) => {
		if (performance.now() - said < 1000) return
		said = performance.now()
		say(`${copy}: ${figures(count)} compared`)
	})
	say(
		`${copy}: ${figures(compared)} compared: ${missing} missing, ${different} different, ${extra} too many`,
	)
	if (missing + different + extra === 0) return 0
	while ((await syncSearch(index)) > 0 || (await isBeingBrought(copy))) await wait(100)
	say(`${copy}: what differed has been brought again`)
	return 3
}

/** By a worker, which has the turn. */
async function isBeingBrought(copy: CopyName): Promise<boolean> {
	const isFree = await inTurn('bring', copy, async () => true)
	return isFree === null && (await countWaiting(copy)) > 0
}
