import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from './paths.mjs'
import { watchOver } from './watchdog.mjs'

/** A child that is asked to stop has this long before it is made to. */
const patience = 12_000

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {Promise<number | null>} exited
 * @property {() => Promise<void>} stop
 * @property {() => void} kill ends it at once, as an accident would
 */

/**
 * Starts a program of ours beside this one.
 * @param {string} name
 * @param {string} program
 * @param {string[]} options
 * @param {Record<string, string | undefined>} environment beside our own; what is undefined is taken out
 * @param {import('node:child_process').SpawnOptions} [how]
 * @returns {Child}
 */
export function start(name, program, options, environment, how = {}) {
	const child = spawn(program, options, {
		cwd: root,
		env: { ...process.env, ...environment },
		stdio: ['ignore', 'inherit', 'inherit'],
		// A group of its own: Ctrl-C reaches the supervisor, which stops its children in their order.
		detached: true,
		...how,
	})
	const release = watchOver(child.pid ?? 0, 'TERM')
	const exited = once(child, 'exit').then(([code]) => {
		release()
		return /** @type {number | null} */ (code)
	})
	return {
		name,
		exited,
		async stop() {
			child.kill('SIGTERM')
			const late = setTimeout(() => child.kill('SIGKILL'), patience)
			await exited
			clearTimeout(late)
		},
		kill: () => void child.kill('SIGKILL'),
	}
}
