import { pino } from 'pino'

/**
 * One JSON object a line. Events are named, facts are fields; nothing that a person typed goes into a
 * message, and nothing sensitive goes into a field.
 */
export const log = pino({
	level: process.env.LOG_LEVEL ?? 'info',
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
