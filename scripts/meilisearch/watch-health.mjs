import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { say } from '../lib/say.mjs'

const lookMs = 2000
/** Busy it may be; silent for so long it hangs. */
const patienceMs = 180_000

/**
 * Ends a Meilisearch that goes on running without being of use, so that its supervisor starts a new
 * one: its data was deleted under its hands, or it does not answer any more.
 * @param {object} watched
 * @param {string} watched.url
 * @param {string} watched.database
 * @param {import('../lib/children.mjs').Child} watched.child
 * @param {Promise<boolean>} watched.isReady
 */
export async function watchHealth({ url, database, child, isReady }) {
	let isGone = false
	child.exited.then(() => {
		isGone = true
	})
	if (!(await isReady)) return
	for (let heardAt = performance.now(); !isGone; await wait(lookMs, undefined, { ref: false })) {
		if (!existsSync(join(database, 'VERSION'))) return end(child, 'has lost its data')
		if (await answers(url)) heardAt = performance.now()
		if (performance.now() - heardAt > patienceMs) return end(child, 'does not answer any more')
	}
}

/** @param {import('../lib/children.mjs').Child} child @param {string} why */
function end(child, why) {
	say(`Meilisearch ${why}; ending it.`)
	child.kill()
}

/** @param {string} url */
const answers = (url) =>
	fetch(`${url}/health`, { signal: AbortSignal.timeout(lookMs) }).then(
		(answer) => answer.ok,
		() => false,
	)
