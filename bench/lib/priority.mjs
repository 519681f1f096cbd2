import { writeFileSync } from 'node:fs'
import { treeOf } from './process-tree.mjs'

const everyMs = 1500

/**
 * Lets this process and all that it starts go before other work on the machine, as long as it runs. Each session has
 * a group of its own to the scheduler, so that niceness by itself says nothing. False where that is not allowed.
 */
export function takePriority() {
	const isAllowed = raise(process.pid)
	if (isAllowed)
		setInterval(() => {
			for (const { pid } of treeOf(process.pid)) raise(pid)
		}, everyMs).unref()
	return isAllowed
}

/** @param {number} pid */
function raise(pid) {
	try {
		writeFileSync(`/proc/${pid}/autogroup`, '-19')
		return true
	} catch {
		// Not Linux, not root, or it has ended meanwhile.
		return false
	}
}
