import { existsSync, mkdirSync, openSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Meilisearch } from 'meilisearch'
import { start } from './lib/children.mjs'
import { freePort } from './lib/port.mjs'
import { say } from './lib/say.mjs'

const host = '127.0.0.1'

/** @returns {string | null} the program on PATH */
export function findMeilisearch() {
	const places = (process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, 'meilisearch'))
	return places.find((file) => existsSync(file)) ?? null
}

/**
 * Starts Meilisearch on loopback, with a master key that stays with this supervisor, and makes the
 * two keys that the portal's programs get: search only for the web, documents and settings for the
 * worker. Null when there is no such program: PostgreSQL answers searches then.
 * @param {string} dataDir
 * @param {string} masterKey
 */
export async function startMeilisearch(dataDir, masterKey) {
	const program = findMeilisearch()
	if (!program) return null

	const folder = join(dataDir, 'meilisearch')
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const url = `http://${host}:${await freePort(host)}`
	const log = openSync(join(dataDir, 'meilisearch.log'), 'a')
	const launch = () =>
		start(
			'meilisearch',
			program,
			[
				'--db-path',
				join(folder, 'data.ms'),
				'--dump-dir',
				join(folder, 'dumps'),
				'--http-addr',
				new URL(url).host,
			],
			{
				MEILI_MASTER_KEY: masterKey,
				MEILI_ENV: 'production',
				MEILI_NO_ANALYTICS: 'true',
				// Its scratch files can grow as large as the index: they belong on the same disk.
				TMPDIR: folder,
			},
			{ cwd: folder, stdio: ['ignore', log, log] },
		)

	let child = launch()
	let stopping = false
	const watch = async () => {
		for (let pause = 500; !stopping; pause = Math.min(pause * 2, 30_000)) {
			await child.exited
			if (stopping) return
			say(
				`Meilisearch ended; starting it again. Its own words: ${join(dataDir, 'meilisearch.log')}`,
			)
			await wait(pause)
			if (!stopping) child = launch()
		}
	}
	void watch()
	const stop = async () => {
		stopping = true
		await child.stop()
	}
	try {
		const { search, write } = await scopedKeys(url, masterKey)
		return {
			stop,
			environment: {
				MEILISEARCH_URL: url,
				MEILISEARCH_SEARCH_KEY: search,
				MEILISEARCH_WRITE_KEY: write,
			},
		}
	} catch (error) {
		await stop()
		say(
			`Meilisearch did not become ready, PostgreSQL answers searches: ${error instanceof Error ? error.message : error}`,
		)
		return null
	}
}

/**
 * Search only for the web; documents, settings and indexes for the worker.
 * @param {string} url @param {string} masterKey
 */
export async function scopedKeys(url, masterKey) {
	const client = new Meilisearch({ host: url, apiKey: masterKey })
	for (let tries = 0; tries < 100 && !(await client.isHealthy()); tries++) await wait(100)
	return {
		search: await keyNamed(client, 'zhuye web', ['search']),
		write: await keyNamed(client, 'zhuye worker', [
			'search',
			'documents.*',
			'indexes.*',
			'tasks.*',
			'settings.*',
			'stats.get',
		]),
	}
}

/** @param {Meilisearch} client @param {string} name @param {string[]} actions */
async function keyNamed(client, name, actions) {
	const { results } = await client.getKeys({ limit: 100 })
	const known = results.find((key) => key.name === name)
	const key =
		known ??
		(await client.createKey({
			name,
			actions: /** @type {never} */ (actions),
			indexes: ['zhuye*'],
			expiresAt: null,
		}))
	return key.key
}
