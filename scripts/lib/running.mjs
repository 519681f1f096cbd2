import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a running portal tells other commands about itself: where its database and its search are.
 * @typedef {{ pid: number, environment: Record<string, string> }} Running
 */

/** @param {string} dataDir */
const fileIn = (dataDir) => join(dataDir, 'running.json')

/** @param {string} dataDir @param {Record<string, string>} environment */
export function announce(dataDir, environment) {
	writeFileSync(fileIn(dataDir), JSON.stringify({ pid: process.pid, environment }), { mode: 0o600 })
}

/** @param {string} dataDir */
export function withdraw(dataDir) {
	rmSync(fileIn(dataDir), { force: true })
}

/**
 * The portal that runs on this data folder, if one does.
 * @param {string} dataDir
 * @returns {Running | null}
 */
export function findRunning(dataDir) {
	if (!existsSync(fileIn(dataDir))) return null
	/** @type {Running} */
	const running = JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))
	try {
		process.kill(running.pid, 0)
		return running
	} catch {
		return null
	}
}
