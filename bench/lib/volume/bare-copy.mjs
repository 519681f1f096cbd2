import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { withClient } from '#scripts/database/connect.mjs'
import { prepareDatabase } from '#scripts/database/prepare.mjs'
import { cpuSecondsOf } from '../process-tree.mjs'
import { postmasterOf, withCluster } from './cluster.mjs'

/** What the rows of posts refer to. */
const referredTo = ['division', 'employer', 'workshop', 'project', 'import_batch']

/**
 * A bare COPY of the posts that were imported: the same rows into the same table with its indexes and
 * constraints, in a fresh database of the same server, read by the server itself. Triggers of ours are off.
 * @param {string} dataDir
 */
export async function bareCopy(dataDir) {
	const folder = await mkdtemp(join(dataDir, 'copy-'))
	await chmod(folder, 0o777)
	const file = (/** @type {string} */ table) => join(folder, `${table}.copy`)
	try {
		return await withCluster(dataDir, async ({ url, urlOf }) => {
			await withClient(url, async (client) => {
				for (const table of [...referredTo, 'post'])
					await client.query(`COPY (SELECT * FROM ${table}) TO '${file(table)}'`)
				await client.query('DROP DATABASE IF EXISTS bare')
				await client.query('CREATE DATABASE bare')
			})
			await prepareDatabase(urlOf('bare'), 'bare '.repeat(10))
			const figures = await withClient(urlOf('bare'), async (client) => {
				for (const table of referredTo) await client.query(`COPY ${table} FROM '${file(table)}'`)
				await client.query('ALTER TABLE post DISABLE TRIGGER USER')
				await client.query('CHECKPOINT')
				const cpu = cpuSecondsOf(postmasterOf(dataDir))
				const began = performance.now()
				const { rowCount } = await client.query(`COPY post FROM '${file('post')}'`)
				return {
					rows: rowCount ?? 0,
					seconds: (performance.now() - began) / 1000,
					cpuSeconds: cpuSecondsOf(postmasterOf(dataDir)) - cpu,
				}
			})
			await withClient(url, (client) => client.query('DROP DATABASE bare'))
			return figures
		})
	} finally {
		await rm(folder, { recursive: true, force: true })
	}
}
