import { Logger } from 'graphile-worker'
import { log } from '#app/adapters/log.server.ts'

const levels: Readonly<Record<string, 'error' | 'warn' | 'debug'>> = {
	error: 'error',
	warning: 'warn',
}

/**
 * What the queue has to say, in the portal's own log: of a message its first line, of an error where
 * it arose; what follows there may quote the data at hand.
 */
export const queueLog = new Logger((scope) => (level, message, meta) => {
	const error = meta?.error
	log[levels[level] ?? 'debug']({
		event: 'queue',
		...scope,
		message: message.split('\n', 1)[0],
		...(error instanceof Error && { at: placesOf(error) }),
	})
})

const placesOf = ({ stack = '' }: Error): string[] =>
	stack
		.split('\n')
		.filter((line) => line.startsWith('    at '))
		.map((line) => line.trim())
