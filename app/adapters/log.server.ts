import { pino } from 'pino'
import { setting } from './settings.server.mjs'

/**
 * One JSON object a line. Events are named, facts are fields; nothing that a person typed goes into a
 * message, and nothing sensitive goes into a field.
 */
export const log = pino({
	level: setting('LOG_LEVEL'),
	base: { pid: process.pid },
	timestamp: pino.stdTimeFunctions.isoTime,
	redact: {
		paths: [
			'phone',
			'idNumber',
			'code',
			'password',
			'*.phone',
			'*.idNumber',
			'*.code',
			'*.password',
		],
		remove: true,
	},
})
