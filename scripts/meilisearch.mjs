import { existsSync, mkdirSync, openSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { start } from './lib/children.mjs'
import { freePort } from './lib/port.mjs'
import { say } from './lib/say.mjs'
import { supervise } from './lib/supervise.mjs'
import { keysOf, makeKeys } from './meilisearch/keys.mjs'
import { setAside } from './meilisearch/set-aside.mjs'
import { watchHealth } from './meilisearch/watch-health.mjs'

const host = '127.0.0.1'
/** A large index takes its time to open; the portal does not wait for it for ever. */
const patience = 15_000

/** @returns {string | null} the program on PATH */
export function findMeilisearch() {
	const places = (process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, 'meilisearch'))
	return places.find((file) => existsSync(file)) ?? null
}

/**
 * Starts Meilisearch on loopback and keeps it running, with a master key that stays with this
 * supervisor. The portal's programs get the keys that follow from it: search only for the web,
 * documents and indexes for the worker. Null when there is no such program: PostgreSQL answers
 * searches then.
 * @param {string} dataDir
 * @param {string} masterKey
 */
export async function startMeilisearch(dataDir, masterKey) {
	const program = findMeilisearch()
	if (!program) return null

	const folder = join(dataDir, 'meilisearch')
	const database = join(folder, 'data.ms')
	const url = `http://${host}:${await freePort(host)}`
	const log = openSync(join(dataDir, 'meilisearch.log'), 'a')
	const launch = () => {
		mkdirSync(folder, { recursive: true, mode: 0o700 })
		const options = ['--db-path', database, '--dump-dir', join(folder, 'dumps')]
		return start(
			'Meilisearch',
			program,
			[...options, '--http-addr', new URL(url).host],
			{},
			{ cwd: folder, stdio: ['ignore', log, log], env: environmentOf(masterKey, folder) },
		)
	}
	/** @type {Promise<boolean>} */
	let isReady = Promise.resolve(false)
	const supervised = supervise(
		() => {
			const child = launch()
			isReady = makeKeys(url, masterKey, child)
			watchHealth({ url, database, child, isReady })
			return child
		},
		{ forEver: true, beforeAgain: (young) => setAside(database, young) },
	)
	if (!(await Promise.race([isReady, wait(patience).then(() => false)])))
		say(
			`Meilisearch is not ready yet, PostgreSQL answers searches. Its own words: ${join(dataDir, 'meilisearch.log')}`,
		)
	const { search, write } = keysOf(masterKey)
	return {
		stop: supervised.stop,
		environment: {
			MEILISEARCH_URL: url,
			MEILISEARCH_SEARCH_KEY: search,
			MEILISEARCH_WRITE_KEY: write,
		},
	}
}

/**
 * Nothing of our own environment: it may hold the portal's secrets.
 * @param {string} masterKey @param {string} folder
 */
const environmentOf = (masterKey, folder) => ({
	NODE_ENV: /** @type {const} */ ('production'),
	PATH: process.env.PATH ?? '',
	MEILI_MASTER_KEY: masterKey,
	MEILI_ENV: 'production',
	MEILI_NO_ANALYTICS: 'true',
	MEILI_LOG_LEVEL: 'WARN',
	// Its scratch files can grow as large as the index: they belong on the same disk.
	TMPDIR: folder,
})
