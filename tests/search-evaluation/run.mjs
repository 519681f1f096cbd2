import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { build } from '#scripts/build/build.mjs'
import { withClient } from '#scripts/database/connect.mjs'
import { importPosts, realPosts } from '#scripts/lib/import-posts.mjs'
import { Mistake, main, say } from '#scripts/lib/say.mjs'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'
import { startSecondWeb } from '../../bench/lib/second-web.mjs'
import { judged, scoresOf } from './evaluate.mjs'
import { printTables, printWorst } from './report.mjs'
import { plainMeilisearch } from './systems/plain-meilisearch.mjs'
import { plainPostgres } from './systems/plain-postgres.mjs'
import { portal } from './systems/portal.mjs'

const usage = `npm run eval:search [-- --posts service|all] [--worst 20]

Measures how well a search finds what was meant, on real postings that lie beside the checkout in
../shared/data: Meilisearch and PostgreSQL, each plain and through the portal. docs/search.md says how.

  --posts   which postings: service (7,000) or all (50,000; the default)
  --worst   also shows so many queries that the portal answers worst, of the half it is tuned on`

function options() {
	try {
		const { values } = parseArgs({
			options: {
				posts: { type: 'string', default: 'all' },
				worst: { type: 'string', default: '0' },
				help: { type: 'boolean', default: false },
			},
		})
		const { posts, worst, help } = values
		if (help || (posts !== 'service' && posts !== 'all') || !/^\d+$/.test(worst))
			throw new Mistake(usage)
		return { posts: /** @type {'service' | 'all'} */ (posts), worst: Number(worst) }
	} catch (error) {
		throw error instanceof Mistake ? error : new Mistake(`${error}\n\n${usage}`)
	}
}

await main(async () => {
	const { posts: which, worst } = options()
	const file = realPosts(which)
	if (!existsSync(file)) {
		say(`Skipped: there are no postings at ${file}. Without real ones there is nothing to judge.`)
		return
	}
	await build()
	const running = await startThrowawayPortal({ DEMO: '0', LOG_LEVEL: 'warn' })
	/** @type {import('./evaluate.mjs').System[]} */
	const systems = []
	try {
		importPosts(running.dataDir, file)
		const posts = await publishedOf(file, running.environment.DATABASE_URL ?? '')
		const queries = judged(posts)
		say(`\n${queries.length} queries on ${posts.length.toLocaleString('en')} published posts.`)
		systems.push(...(await systemsOn(running, posts)))
		const scores = []
		for (const system of systems) scores.push(...(await scoresOf(system, queries)))
		printTables(scores)
		printWorst(
			scores.filter(({ system }) => system.endsWith('portal')),
			worst,
		)
	} finally {
		for (const { stop } of systems) await stop()
		await running.stop()
	}
})

/**
 * The postings that the portal shows: some wait for review, and no system is asked for those.
 * @param {string} file @param {string} url
 * @returns {Promise<import('./judge/read-post.mjs').RealPost[]>}
 */
async function publishedOf(file, url) {
	const published = await withClient(url, async (client) => {
		const { rows } = await client.query(`SELECT external_id FROM post WHERE state = 'published'`)
		return new Set(rows.map((row) => row.external_id))
	})
	return gunzipSync(readFileSync(file))
		.toString('utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line))
		.filter(({ externalId }) => published.has(externalId))
}

/**
 * @param {Awaited<ReturnType<typeof startThrowawayPortal>>} running
 * @param {readonly import('./judge/read-post.mjs').RealPost[]} posts
 */
async function systemsOn(running, posts) {
	const { MEILISEARCH_URL, DATABASE_URL = '', ...rest } = running.environment
	const second = MEILISEARCH_URL ? await startSecondWeb({ ...rest, DATABASE_URL }) : running
	const bare = await plainMeilisearch(posts)
	if (!bare) say('There is no meilisearch on PATH: PostgreSQL only.')
	return [
		...(bare && MEILISEARCH_URL
			? [bare, portal('Meilisearch, portal', running.origin, 'meilisearch')]
			: []),
		await plainPostgres(DATABASE_URL, posts),
		{
			...portal('PostgreSQL, portal', second.origin, 'postgresql'),
			stop: MEILISEARCH_URL ? second.stop : async () => undefined,
		},
	]
}
