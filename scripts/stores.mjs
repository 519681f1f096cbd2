import { given } from '../app/adapters/settings.server.mjs'
import { withClient } from './database/connect.mjs'
import { prepareDatabase } from './database/prepare.mjs'
import { say } from './lib/say.mjs'
import { secretsIn } from './lib/secrets.mjs'
import { masterKeyIn } from './meilisearch/keys.mjs'
import { startMeilisearch } from './meilisearch.mjs'
import { startCluster } from './postgres/cluster.mjs'

/**
 * Opens what the portal keeps its data in: the PostgreSQL of DATABASE_URL, else one of its own, and
 * a Meilisearch if there is one.
 * @param {string} dataDir
 */
export async function openStores(dataDir) {
	const elsewhere = given('DATABASE_URL')
	const own = elsewhere ? null : await startOwnDatabase(dataDir)
	const secrets = secretsIn(dataDir)
	try {
		const url = elsewhere ?? own?.url ?? ''
		const applied = await prepareDatabase(url, secrets.secret)
		if (applied.length > 0) say(`Database brought up to date: ${applied.length} migrations.`)
		const search = given('MEILISEARCH_URL')
			? outsideSearch()
			: await startMeilisearch(dataDir, masterKeyIn(dataDir))
		return {
			environment: {
				DATABASE_URL: url,
				SECRET: secrets.secret,
				KEYRING: JSON.stringify(secrets.keyring),
				// Demo people only where this very program made the database, or where they are wanted.
				DEMO: given('DEMO') ?? (own ? '1' : '0'),
				...(search?.environment ?? {}),
			},
			exited: own?.exited ?? new Promise(() => undefined),
			async stop() {
				await search?.stop()
				await own?.stop()
			},
		}
	} catch (error) {
		await own?.stop()
		throw error
	}
}

/** @param {string} dataDir */
async function startOwnDatabase(dataDir) {
	const cluster = await startCluster(dataDir)
	await withClient(cluster.urlOf('postgres'), async (client) => {
		const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = 'zhuye'")
		if (rowCount === 0) await client.query('CREATE DATABASE zhuye')
	})
	return cluster
}

/** A Meilisearch elsewhere: one key for all, unless the two are told apart. */
function outsideSearch() {
	const forBoth = given('MEILISEARCH_API_KEY') ?? ''
	return {
		environment: {
			MEILISEARCH_URL: given('MEILISEARCH_URL') ?? '',
			MEILISEARCH_SEARCH_KEY: given('MEILISEARCH_SEARCH_KEY') ?? forBoth,
			MEILISEARCH_WRITE_KEY: given('MEILISEARCH_WRITE_KEY') ?? forBoth,
		},
		stop: async () => undefined,
	}
}
