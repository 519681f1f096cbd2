import { setInterval } from 'node:timers'
import { say } from './say.mjs'

/**
 * Waits until someone wants us to stop, or one of the parts has ended by itself.
 * @param {{ name: string, exited: Promise<unknown> }[]} parts
 * @returns {Promise<string | null>} the part that ended, or null when we were asked to stop
 */
export async function untilStopped(parts) {
	const parent = process.ppid
	/** @type {Promise<null>} */
	const asked = new Promise((resolve) => {
		process.on('SIGINT', () => resolve(null))
		process.on('SIGTERM', () => resolve(null))
		process.on('SIGHUP', () => resolve(null))
		// npm does not pass a SIGTERM on; that our parent has changed tells as much.
		setInterval(() => process.ppid !== parent && resolve(null), 500).unref()
	})
	const ended = Promise.race(parts.map(({ name, exited }) => exited.then(() => name)))
	const result = await Promise.race([asked, ended])
	say(result === null ? '\nStopping …' : `\n${result} has ended; stopping the rest.`)
	return result
}
