import { parseCronItems, type TaskList } from 'graphile-worker'
import { z } from 'zod'
import { importPosts } from './imports/import-posts.server.ts'
import { sendText } from './notifications/send-text.server.ts'
import { tidy } from './system/tidy.server.ts'

const one = z.object({ id: z.uuid() })

/** Every job by its name. */
export const tasks: TaskList = {
	'send-text': (payload) => sendText(one.parse(payload).id),
	'import-posts': (payload, { abortSignal }) => importPosts(one.parse(payload).id, abortSignal),
	tidy,
}

/** Jobs that start by themselves. Times are UTC: China is eight hours ahead. */
export const schedule = parseCronItems([{ task: 'tidy', match: '30 19 * * *' }])
