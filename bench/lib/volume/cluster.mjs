import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCluster } from '#scripts/postgres/cluster.mjs'

/**
 * The PostgreSQL of a data folder on which no portal runs.
 * @template T
 * @param {string} dataDir
 * @param {(cluster: import('#scripts/postgres/cluster.mjs').Cluster) => Promise<T>} use
 */
export async function withCluster(dataDir, use) {
	const cluster = await startCluster(dataDir)
	try {
		return await use(cluster)
	} finally {
		await cluster.stop()
	}
}

/** The process id of the server that runs on a data folder. @param {string} dataDir */
export const postmasterOf = (dataDir) =>
	Number(readFileSync(join(dataDir, 'pg/postmaster.pid'), 'utf8').split('\n')[0])
