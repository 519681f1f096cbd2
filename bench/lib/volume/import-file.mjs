import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { withClient } from '#scripts/database/connect.mjs'
import { root } from '#scripts/lib/paths.mjs'
import { cpuSecondsOf, residentMib } from '../process-tree.mjs'
import { postmasterOf, withCluster } from './cluster.mjs'

/**
 * @typedef {object} Imported
 * @property {number} rows
 * @property {number} seconds until every row was in PostgreSQL, with its event and its place in the outbox
 * @property {number} searchableSeconds until every post could be found by every engine
 * @property {number} cpuSeconds of the command and of PostgreSQL together, from their start until the rows were in
 * @property {number} peakMib of the command until the rows were in
 * @property {number} peakSearchableMib of the command to its end
 * @property {Record<string, number>} counts
 */

/**
 * Imports a file by the real command into a data folder that nothing else runs on, and watches it.
 * @param {string} dataDir
 * @param {string} file
 * @returns {Promise<Imported>}
 */
export async function importFile(dataDir, file) {
	const command = spawn(
		process.execPath,
		[
			join(root, 'scripts/cli.mjs'),
			...['import', 'posts', file, '--report', join(dataDir, 'rejected.csv')],
		],
		{ cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, DATA_DIR: dataDir } },
	)
	const pid = command.pid ?? 0
	let peak = 0
	const watch = setInterval(() => {
		peak = Math.max(peak, residentMib(pid))
	}, 250)
	const cpu = () => cpuSecondsOf(pid) + cpuSecondsOf(postmasterOf(dataDir))
	const imported = { at: 0, cpu: 0, peak: 0 }
	const exited = once(command, 'exit')
	for await (const line of createInterface({ input: command.stdout })) {
		if (line.includes('rows read'))
			Object.assign(imported, { at: performance.now(), cpu: cpu(), peak })
	}
	const [code] = await exited
	clearInterval(watch)
	if (code !== 0) throw new Error(`the import ended with ${code}`)
	const batch = await withCluster(dataDir, ({ url }) => lastImport(url))
	return {
		rows: batch.counts.rows ?? 0,
		seconds: batch.seconds,
		searchableSeconds: batch.seconds + (performance.now() - imported.at) / 1000,
		cpuSeconds: imported.cpu,
		peakMib: imported.peak,
		peakSearchableMib: peak,
		counts: batch.counts,
	}
}

/** @param {string} url @returns {Promise<{ seconds: number, counts: Record<string, number> }>} */
const lastImport = (url) =>
	withClient(url, async (client) => {
		const { rows } = await client.query(
			`SELECT extract(epoch FROM finished_at - started_at)::float8 AS seconds,
				json_build_object('rows', rows, 'published', published, 'inReview', in_review, 'warned', warned, 'rejected', rejected) AS counts
			 FROM import_batch ORDER BY created_at DESC LIMIT 1`,
		)
		return rows[0]
	})
