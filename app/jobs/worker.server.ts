import { run } from 'graphile-worker'
import { closePools, pool } from '#app/adapters/db/pools.server.ts'
import { closePrisma } from '#app/adapters/db/prisma.server.ts'
import { log } from '#app/adapters/log.server.ts'
import { keepSearchInStep } from './search/keep-in-step.server.ts'
import { crontab, tasks } from './tasks.server.ts'

/** Tasks run beside each other in one worker. */
const concurrency = 4

/** What happens by itself: jobs, schedules, and the search indexes. Runs until it is told to stop. */
export async function work(told?: AbortSignal): Promise<void> {
	const stopped = new AbortController()
	told?.addEventListener('abort', () => stopped.abort())
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort())

	const search = keepSearchInStep(stopped.signal)
	const runner = await run({
		pgPool: pool('worker'),
		taskList: tasks,
		crontab,
		concurrency,
		pollInterval: 1000,
		noHandleSignals: true,
	})
	log.info({ event: 'worker-started' })
	await Promise.race([
		runner.promise,
		new Promise((resolve) => stopped.signal.addEventListener('abort', resolve)),
	])
	stopped.abort()
	await runner.stop().catch(() => undefined)
	await search
	await closePrisma()
	await closePools()
}
