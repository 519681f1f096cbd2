import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from './cluster.mjs'

/** Durability is no concern of a cluster that is thrown away. */
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * A cluster in the system's temporary folder that vanishes when it is stopped.
 * @param {Record<string, string>} [settings]
 */
export async function startThrowaway(settings = {}) {
	const folder = await mkdtemp(join(tmpdir(), 'zhuye-'))
	await chmod(folder, 0o711)
	const cluster = await startCluster(folder, { ...careless, ...settings })
	return {
		...cluster,
		folder,
		async stop() {
			await cluster.stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}
