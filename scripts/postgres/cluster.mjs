import { spawn, spawnSync } from 'node:child_process'
import {
	chownSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	renameSync,
	rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Mistake, say } from '../lib/say.mjs'
import { watchOver } from '../lib/watchdog.mjs'
import { installedBinaries, repairLinks } from './binaries.mjs'
import { canReach, copyBinaries, makeOwned, ownerFor, privateSystemFolder } from './owner.mjs'
import { clearTheWay } from './pid-file.mjs'

/** A socket path longer than this does not fit into the kernel's address. */
const longestSocketPath = 103

/**
 * The server's locale: `C` sorts by code point, while `lc_ctype` must know UTF-8, or trigrams and
 * the text-search parser see no Chinese letters.
 */
const locale = [
	'--encoding=UTF8',
	'--locale-provider=builtin',
	'--builtin-locale=C.UTF-8',
	'--lc-collate=C',
	'--lc-ctype=C.UTF-8',
]

/**
 * @typedef {object} Cluster
 * @property {string} url connection of the owning user
 * @property {(database: string) => string} urlOf
 * @property {() => Promise<void>} stop
 * @property {Promise<number | null>} exited settles when the server has ended, for whatever reason
 */

/**
 * Starts the PostgreSQL that came with npm on a cluster below `dataDir`, made at first run. It
 * listens on a Unix socket only, so no port can clash.
 * @param {string} dataDir
 * @param {Record<string, string>} [settings]
 * @returns {Promise<Cluster>}
 */
export async function startCluster(dataDir, settings = {}) {
	const { native, home, owner } = await place(dataDir)
	const cluster = join(home, 'pg')
	const socketFolder = socketPlace(home, owner)

	if ((await clearTheWay(cluster, socketFolder)) === 'running') {
		throw new Mistake(
			`Zhuye already runs on ${dataDir}.\n` +
				'Stop it first, or start a second copy beside it: DATA_DIR=.data2 PORT=3001 npm start',
		)
	}
	if (!existsSync(cluster)) initialise(native, cluster, owner)
	makeOwned(socketFolder, owner)

	const log = join(home, 'postgres.log')
	const server = spawn(
		join(native, 'bin', 'postgres'),
		serverArguments(cluster, socketFolder, settings),
		{
			...owner,
			cwd: home,
			detached: true,
			env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
			stdio: ['ignore', openSync(log, 'a'), openSync(log, 'a')],
		},
	)
	const exited = new Promise((resolve) => server.once('exit', (code) => resolve(code)))
	const release = watchOver(server.pid ?? 0, 'INT')
	/** @param {string} database */
	const urlOf = (database) =>
		`postgresql://app@localhost/${database}?host=${encodeURIComponent(socketFolder)}&port=5432`

	await untilReady(urlOf('postgres'), exited, log)
	return {
		url: urlOf('zhuye'),
		urlOf,
		exited,
		async stop() {
			server.kill('SIGINT')
			await exited
			release()
		},
	}
}

/** Where program files and cluster live, and whose they are. @param {string} dataDir */
async function place(dataDir) {
	const native = installedBinaries()
	await repairLinks(native)
	const owner = ownerFor(join(dataDir, 'pg'))
	mkdirSync(dataDir, { recursive: true, mode: owner ? 0o711 : 0o700 })
	if (!owner) return { native, home: dataDir, owner }
	if (canReach(native, owner) && canReach(dataDir, owner)) return { native, home: dataDir, owner }

	const home = privateSystemFolder(dataDir)
	say(`This checkout is out of reach for PostgreSQL's unprivileged user: its files go to ${home}`)
	return { native: copyBinaries(native, home), home, owner }
}

/** @param {string} home @param {import('./owner.mjs').Owner | null} owner */
function socketPlace(home, owner) {
	const folder = join(home, 'run')
	if (`${folder}/.s.PGSQL.5432`.length <= longestSocketPath) return folder
	const short = mkdtempSync(join(tmpdir(), 'zhuye-'))
	if (owner) chownSync(short, owner.uid, owner.gid)
	return short
}

/** Made beside its place and renamed: a kill in between leaves no half cluster. @param {string} native @param {string} cluster @param {import('./owner.mjs').Owner | null} owner */
function initialise(native, cluster, owner) {
	const unfinished = `${cluster}.init-${process.pid}`
	makeOwned(unfinished, owner)
	const made = spawnSync(
		join(native, 'bin', 'initdb'),
		['-D', unfinished, '-U', 'app', '--auth=trust', '--no-instructions', ...locale],
		{ ...owner, cwd: '/', env: { ...process.env, LC_ALL: 'C.UTF-8' }, encoding: 'utf8' },
	)
	if (made.status !== 0) {
		rmSync(unfinished, { recursive: true, force: true })
		throw new Mistake(
			`PostgreSQL could not make its cluster in ${cluster}:\n${made.stderr || made.error?.message}\n` +
				'Choose another place with DATA_DIR, or set DATABASE_URL to a PostgreSQL of your own.',
		)
	}
	renameSync(unfinished, cluster)
}

/** @param {string} cluster @param {string} socketFolder @param {Record<string, string>} settings */
function serverArguments(cluster, socketFolder, settings) {
	const all = {
		listen_addresses: '',
		unix_socket_permissions: '0700',
		max_connections: '120',
		shared_buffers: '256MB',
		timezone: 'UTC',
		log_min_messages: 'warning',
		...settings,
	}
	return [
		'-D',
		cluster,
		'-k',
		socketFolder,
		...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
	]
}

/** @param {string} url @param {Promise<unknown>} exited @param {string} log */
async function untilReady(url, exited, log) {
	let gone = false
	exited.then(() => {
		gone = true
	})
	for (let tries = 0; tries < 600; tries++) {
		if (gone) throw new Mistake(`PostgreSQL stopped while starting. Its own words: ${log}`)
		const client = new pg.Client({ connectionString: url })
		try {
			await client.connect()
			await client.end()
			return
		} catch {
			await client.end().catch(() => undefined)
			await wait(50)
		}
	}
	throw new Mistake(`PostgreSQL did not become ready within 30 seconds. Its own words: ${log}`)
}
