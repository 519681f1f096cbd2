import { spawn } from 'node:child_process'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { Meilisearch } from 'meilisearch'
import { root } from '#scripts/lib/paths.mjs'
import { masterKeyIn } from '#scripts/meilisearch/keys.mjs'
import { findMeilisearch, startMeilisearch } from '#scripts/meilisearch.mjs'

/**
 * @typedef {object} Rebuilt
 * @property {number} rows
 * @property {number} seconds of the whole rebuild, from PostgreSQL to the swap
 * @property {number} bareSeconds in which Meilisearch alone takes in the same documents, ready made
 */

/** The most that fits into one request. */
const documentsAtOnce = 20_000
const patience = 3_600_000
const name = 'zhuye_posts'

/**
 * A full rebuild by the real command, beside Meilisearch by itself taking in the very same documents with the same
 * settings; null without a Meilisearch.
 * @param {string} dataDir a data folder on which nothing else runs
 * @returns {Promise<Rebuilt | null>}
 */
export async function rebuildRate(dataDir) {
	if (!findMeilisearch()) return null
	const seconds = await rebuildSeconds(dataDir)
	const folder = await mkdtemp(join(dataDir, 'documents-'))
	await chmod(folder, 0o711)
	try {
		const { files, rows, settings } = await documentsOf(dataDir, folder)
		return { rows, seconds, bareSeconds: await bareSeconds(folder, files, settings) }
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}

/** @param {string} dataDir */
async function rebuildSeconds(dataDir) {
	const command = spawn(
		process.execPath,
		[join(root, 'scripts/cli.mjs'), 'search-rebuild', '--engine', 'meilisearch', '--fresh'],
		{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATA_DIR: dataDir } },
	)
	const said = await text(command.stdout)
	const built = /built anew in ([\d.]+) s/.exec(said)
	if (!built) throw new Error(`the index was not built anew:\n${said}`)
	return Number(built[1])
}

/** The documents of the index, as they were sent, in files of one request each. @param {string} dataDir @param {string} folder */
async function documentsOf(dataDir, folder) {
	return withMeilisearch(dataDir, masterKeyIn(dataDir), async (client) => {
		const index = client.index(name)
		/** @type {string[]} */
		const files = []
		let rows = 0
		for (;;) {
			const { results } = await index.getDocuments({ offset: rows, limit: documentsAtOnce })
			if (results.length === 0) break
			rows += results.length
			const file = join(folder, `${files.length}.ndjson`)
			const out = createWriteStream(file)
			for (const document of results) out.write(`${JSON.stringify(document)}\n`)
			out.end()
			await finished(out)
			files.push(file)
		}
		return { files, rows, settings: await index.getSettings() }
	})
}

/** @param {string} folder @param {readonly string[]} files @param {import('meilisearch').Settings} settings */
function bareSeconds(folder, files, settings) {
	const key = 'bare-'.repeat(8)
	return withMeilisearch(folder, key, async (client) => {
		const index = client.index(name)
		await client.createIndex(name, { primaryKey: 'id' }).waitTask({ timeout: patience })
		await index.updateSettings(settings).waitTask({ timeout: patience })
		const began = performance.now()
		let last = 0
		for (const file of files) {
			const lines = await text(createReadStream(file))
			last = (await index.addDocumentsFromString(lines, 'application/x-ndjson')).taskUid
		}
		const { status } = await client.tasks.waitForTask(last, { timeout: patience, interval: 50 })
		if (status !== 'succeeded') throw new Error(`Meilisearch by itself: ${status}`)
		return (performance.now() - began) / 1000
	})
}

/**
 * @template T
 * @param {string} folder
 * @param {string} key
 * @param {(client: Meilisearch) => Promise<T>} use
 */
async function withMeilisearch(folder, key, use) {
	const server = await startMeilisearch(folder, key)
	if (!server) throw new Error('there is no Meilisearch')
	try {
		return await use(new Meilisearch({ host: server.environment.MEILISEARCH_URL, apiKey: key }))
	} finally {
		await server.stop()
	}
}
