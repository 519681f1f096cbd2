import { EventEmitter } from 'node:events'
import { run } from 'graphile-worker'
import { closePools, pool } from '#app/adapters/db/pools.server.ts'
import { closePrisma } from '#app/adapters/db/prisma.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { keepSearchInStep } from './search/keep-in-step.server.ts'
import { keepBeating } from './system/heartbeat.server.ts'
import { queueLog } from './system/queue-log.server.ts'
import { schedule, tasks } from './tasks.server.ts'

/** Tasks run beside each other in one worker. */
const concurrency = 4

/** What happens by itself: jobs, schedules, and the search indexes. Runs until it is told to stop. */
export async function work(told?: AbortSignal): Promise<void> {
	const stopped = new AbortController()
	told?.addEventListener('abort', () => stopped.abort())
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort())

	const search = keepSearchInStep(stopped.signal)
	const { events, names } = watchedNames()
	const runner = await run({
		pgPool: pool('worker'),
		taskList: tasks,
		parsedCronItems: schedule,
		concurrency,
		pollInterval: 1000,
		noHandleSignals: true,
		logger: queueLog,
		events,
	})
	const finished = new AbortController()
	const heart = keepBeating(() => [...names], finished.signal)
	log.info({ event: 'worker-started' })
	await Promise.race([
		runner.promise,
		new Promise((resolve) => stopped.signal.addEventListener('abort', resolve)),
	])
	stopped.abort()
	await runner.stop().catch(() => undefined)
	finished.abort()
	await Promise.all([search, heart])
	await closePrisma()
	await closePools()
}

/** The names under which the queue's workers in this process lock their jobs. */
function watchedNames() {
	const events = new EventEmitter()
	const names = new Set<string>()
	events.on('worker:create', ({ worker }) => names.add(worker.workerId))
	events.on('worker:release', ({ worker }) => names.delete(worker.workerId))
	return { events, names }
}
