import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { withClient } from '../database/connect.mjs'
import { root } from '../lib/paths.mjs'
import { startThrowawayPortal } from '../lib/throwaway-portal.mjs'
import { startMeilisearch } from '../meilisearch.mjs'
import { startCluster } from '../postgres/cluster.mjs'
import { multiplyPosts } from './changes.mjs'
import { startProxy } from './proxy.mjs'

const postCount = 8000
/** The disk of Meilisearch, where we may mount one: small enough to be filled. */
const diskMiB = 1024

/** @typedef {Awaited<ReturnType<typeof openWorld>>} World */

/**
 * A whole portal as `npm start` runs it, with a PostgreSQL and a Meilisearch of its own that faults can
 * be done to, and a proxy between it and Meilisearch.
 */
export async function openWorld() {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-drill-'))
	await chmod(folder, 0o711)
	/** @type {(() => Promise<unknown>)[]} */
	const stops = [() => rm(folder, { recursive: true, force: true })]
	const stop = async () => {
		for (const one of stops.toReversed()) await one()
	}
	try {
		const databaseFolder = join(folder, 'db')
		let cluster = await startCluster(databaseFolder)
		stops.push(() => cluster.stop())
		await withClient(cluster.urlOf('postgres'), (client) => client.query('CREATE DATABASE zhuye'))

		const searchFolder = join(folder, 'search')
		const disk = join(searchFolder, 'meilisearch')
		mkdirSync(disk, { recursive: true })
		const isMounted = mount(disk)
		if (isMounted) stops.push(async () => execFileSync('umount', ['-l', disk]))
		const meilisearch = await startMeilisearch(searchFolder, randomBytes(24).toString('hex'))
		if (meilisearch) stops.push(meilisearch.stop)
		const proxy = meilisearch && (await startProxy(meilisearch.environment.MEILISEARCH_URL))
		if (proxy) stops.push(proxy.stop)

		const portal = await startThrowawayPortal({
			DATABASE_URL: cluster.url,
			DEMO: '1',
			LOG_LEVEL: 'warn',
			...meilisearch?.environment,
			...(proxy && { MEILISEARCH_URL: proxy.url }),
		})
		stops.push(portal.stop)
		await multiplyPosts(cluster.url, postCount)
		const { pid } = JSON.parse(readFileSync(join(portal.dataDir, 'running.json'), 'utf8'))
		return {
			origin: portal.origin,
			logFile: portal.logFile,
			databaseUrl: cluster.url,
			firstEngine: meilisearch ? 'meilisearch' : 'postgresql',
			proxy,
			disk: isMounted ? disk : null,
			searchData: join(disk, 'data.ms'),
			stop,
			killMeilisearch: (/** @type {NodeJS.Signals} */ signal) =>
				signalTo(process.pid, /meilisearch --db-path/, signal),
			killWorker: () => signalTo(pid, /worker\.mjs/, 'SIGKILL'),
			async restartDatabase() {
				await cluster.stop()
				cluster = await startCluster(databaseFolder)
			},
			/** @param {string[]} options */
			command: (options) => runCommand(portal.dataDir, options),
			/** @template {Record<string, unknown>} Row @param {string} sql @returns {Promise<Row[]>} */
			query: (sql) => withClient(cluster.url, async (client) => (await client.query(sql)).rows),
		}
	} catch (error) {
		await stop()
		throw error
	}
}

/** A disk that can be filled: needs root and the right to mount. @param {string} folder */
function mount(folder) {
	if (process.getuid?.() !== 0) return false
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMiB}m`, 'tmpfs', folder], {
			stdio: 'ignore',
		})
		return true
	} catch {
		return false
	}
}

/**
 * Sends a signal to the child of a process whose command line fits.
 * @param {number} parent @param {RegExp} command @param {NodeJS.Signals} signal
 */
function signalTo(parent, command, signal) {
	const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
	for (const line of lines.split('\n')) {
		const [, pid, ppid, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
		if (Number(ppid) !== parent || !command.test(args)) continue
		process.kill(Number(pid), signal)
		return
	}
	throw new Error(`no child of ${parent} fits ${command}`)
}

/**
 * A command of the portal, beside it.
 * @param {string} dataDir @param {string[]} options
 */
function runCommand(dataDir, options) {
	const child = spawn(process.execPath, [join(root, 'scripts/cli.mjs'), ...options], {
		cwd: root,
		env: { ...process.env, DATA_DIR: dataDir },
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let said = ''
	child.stdout.on('data', (piece) => {
		said += piece
	})
	child.stderr.on('data', (piece) => {
		said += piece
	})
	/** @type {Promise<{ code: number | null, said: string }>} */
	const ended = new Promise((resolve) => child.once('close', (code) => resolve({ code, said })))
	return { ended, kill: () => child.kill('SIGKILL') }
}

/**
 * Asks again and again until it is so; false when it did not come about in time.
 * @param {() => Promise<boolean>} isSo @param {number} patienceMs
 */
export async function until(isSo, patienceMs) {
	for (const began = performance.now(); performance.now() - began < patienceMs; await wait(200))
		if (await isSo().catch(() => false)) return true
	return false
}
