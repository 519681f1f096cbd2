import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '#scripts/database/connect.mjs'
import { togetherMib, treeOf } from '../process-tree.mjs'

const kinds = /** @type {const} */ ([
	['web', /scripts\/web\.mjs/],
	['worker', /scripts\/worker\.mjs/],
	['Meilisearch', /meilisearch /],
	['PostgreSQL', /postgres/],
])

/** MiB of each program of a running portal. @param {number} portal its process id */
export function memoryOf(portal) {
	const all = treeOf(portal)
	return Object.fromEntries(
		kinds.map(([name, pattern]) => [
			name,
			Math.round(togetherMib(all.filter(({ line }) => pattern.test(line)).map(({ pid }) => pid))),
		]),
	)
}

/** MiB on disk of what searches read. @param {string} url @param {string} dataDir */
export async function sizesOf(url, dataDir) {
	const inPostgres = await withClient(url, async (client) => {
		const { rows } = await client.query(
			`SELECT pg_total_relation_size('search_post') / 1048576.0 AS search, pg_total_relation_size('post') / 1048576.0 AS posts,
				pg_database_size(current_database()) / 1048576.0 AS whole`,
		)
		return rows[0]
	})
	return {
		'PostgreSQL, posts with their indexes': Math.round(inPostgres.posts),
		'PostgreSQL, search index': Math.round(inPostgres.search),
		'PostgreSQL, whole database': Math.round(inPostgres.whole),
		'Meilisearch, index': Math.round(mibIn(join(dataDir, 'meilisearch/data.ms'))),
	}
}

/** What a folder takes on disk: the engine's file has holes. @param {string} folder */
function mibIn(folder) {
	if (!existsSync(folder)) return 0
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	const blocks = files.map((file) => statSync(join(folder, file)).blocks)
	return (blocks.reduce((sum, count) => sum + count, 0) * 512) / 1048576
}
