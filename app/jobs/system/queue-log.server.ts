import { Logger } from 'graphile-worker'
import { faultOf } from '#app/adapters/fault.server.ts'
import { log } from '#app/adapters/log.server.ts'

const levels: Readonly<Record<string, 'error' | 'warn' | 'debug'>> = {
	error: 'error',
	warning: 'warn',
}

/**
 * What the queue has to say, in the portal's own log: of a message its first line, of an error its kind
 * and where it arose; what an error says may quote the data at hand.
 */
export const queueLog = new Logger((scope) => (level, message, meta) => {
	const { error } = meta ?? {}
	log[levels[level] ?? 'debug']({
		event: 'queue',
		...scope,
		message: message.split('\n', 1)[0]?.replace(/ with error .*/, ''),
		...(error instanceof Error && faultOf(error)),
	})
})
