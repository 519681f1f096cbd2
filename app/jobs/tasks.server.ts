import type { TaskList } from 'graphile-worker'
import { log } from '#app/adapters/log.server.ts'

/** Every job by its name. */
export const tasks: TaskList = {
	'send-text': async () => log.info({ event: 'text-not-sent' }),
}

/** When a job starts by itself; times are UTC, China is eight hours ahead. */
export const crontab = ''
