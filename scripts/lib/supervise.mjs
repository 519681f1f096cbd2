import { setTimeout as wait } from 'node:timers/promises'
import { say } from './say.mjs'

/** @typedef {import('./children.mjs').Child} Child */

/** A program that lived so long has started well; when it ends, that was an accident. */
const wellMs = 10_000
const firstPauseMs = 500
const longestPauseMs = 30_000

/**
 * @typedef {object} Supervised
 * @property {string} name
 * @property {() => Child} child the one that runs now
 * @property {Promise<void>} exited settles when it is given up
 * @property {() => Promise<void>} stop
 */

/**
 * Keeps a program running: when it ends it is started again, after a pause that doubles while it dies
 * young. One that dies young before it ever lived is not set up right: it is given up, unless it is
 * tried for ever.
 * @param {() => Child} launch
 * @param {{ forEver?: boolean, beforeAgain?: (diedYoung: number) => unknown }} [how]
 * @returns {Supervised}
 */
export function supervise(launch, { forEver = false, beforeAgain } = {}) {
	let child = launch()
	let stopping = false
	const { name } = child
	const watch = async () => {
		for (let [young, lived] = [0, forEver]; ; ) {
			const began = performance.now()
			await child.exited
			if (stopping) return
			const isWell = performance.now() - began >= wellMs
			if (!isWell && !lived) return
			lived = true
			young = isWell ? 0 : young + 1
			say(`${name} has ended; starting it again.`)
			await wait(Math.min(longestPauseMs, firstPauseMs * 2 ** young))
			await beforeAgain?.(young)
			if (stopping) return
			child = launch()
		}
	}
	const exited = watch()
	return {
		name,
		child: () => child,
		exited,
		async stop() {
			stopping = true
			await child.stop()
		},
	}
}
