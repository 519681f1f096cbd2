import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Lines of postmaster.pid: 1 process id, 5 socket folder, 8 status.
 * @param {string} cluster
 */
function read(cluster) {
	const path = join(cluster, 'postmaster.pid')
	if (!existsSync(path)) return null
	const lines = readFileSync(path, 'utf8')
		.split('\n')
		.map((line) => line.trim())
	return { pid: Number(lines[0]), status: lines[7] ?? '' }
}

/**
 * A process id says little after a hard kill: it may belong to a zombie, or to another program by
 * now. PostgreSQL runs only if the process exists and calls itself postgres.
 * @param {number} pid
 */
function isPostgres(pid) {
	try {
		process.kill(pid, 0)
	} catch {
		return false
	}
	const about = `/proc/${pid}/cmdline`
	if (!existsSync('/proc/self/cmdline')) return true
	return existsSync(about) && readFileSync(about, 'utf8').includes('postgres')
}

/**
 * What stands in the way of starting a server on this cluster: another one running, or nothing.
 * Leftovers of a killed server are cleared away. A server that is just stopping is waited for.
 * @param {string} cluster
 * @param {string} socketFolder
 * @returns {Promise<'free' | 'running'>}
 */
export async function clearTheWay(cluster, socketFolder) {
	for (let tries = 0; tries < 100; tries++) {
		const found = read(cluster)
		if (!found || !isPostgres(found.pid)) break
		if (found.status !== 'stopping') return 'running'
		await wait(100)
	}
	rmSync(join(cluster, 'postmaster.pid'), { force: true })
	rmSync(socketFolder, { recursive: true, force: true })
	return 'free'
}
