import { withClient } from '#scripts/database/connect.mjs'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'
import { startBareMeilisearch } from './lib/bare-meilisearch.mjs'
import { startBarePostgres } from './lib/bare-postgres.mjs'
import { startBareRemix } from './lib/bare-remix.mjs'
import { fillWithPosts } from './lib/fill.mjs'
import { load } from './lib/load.mjs'
import { askingFor, queries } from './lib/queries.mjs'
import { startSecondWeb } from './lib/second-web.mjs'
import { printTable } from './lib/table.mjs'

const words = queries.map(({ word }) => word)

/** The search page and the API at 50,000 posts on both engines, beside what they cannot be faster than. */
export async function run() {
	const portal = await startThrowawayPortal({ LOG_LEVEL: 'warn' })
	const { DATABASE_URL = '', MEILISEARCH_URL, ...rest } = portal.environment
	await fillWithPosts(portal.dataDir, 50_000)
	const posts = await withClient(DATABASE_URL, async (client) => {
		const { rows } = await client.query(`SELECT id, title FROM post WHERE state = 'published'`)
		return rows
	})
	const onPostgres = await startSecondWeb({ ...rest, DATABASE_URL })
	const bare = {
		remix: await startBareRemix(),
		postgres: await startBarePostgres(DATABASE_URL, posts),
		meilisearch: await startBareMeilisearch(posts),
	}
	const asked = (/** @type {string} */ origin, /** @type {string} */ path) => ({
		origin,
		requests: askingFor(path),
	})
	const runs = {
		'bare Remix page': { origin: bare.remix.origin, requests: [{ path: '/' }] },
		'bare PostgreSQL query': {
			origin: bare.postgres.origin,
			requests: words.map((q) => ({ path: `/?${new URLSearchParams({ q })}` })),
		},
		'API on PostgreSQL': asked(onPostgres.origin, '/api/v1/posts'),
		'search page on PostgreSQL': asked(onPostgres.origin, '/posts'),
		...(bare.meilisearch &&
			MEILISEARCH_URL && {
				'bare Meilisearch query': {
					origin: bare.meilisearch.origin,
					requests: bare.meilisearch.asking(words),
				},
				'API on Meilisearch': asked(portal.origin, '/api/v1/posts'),
				'search page on Meilisearch': asked(portal.origin, '/posts'),
			}),
	}
	try {
		const rows = []
		let page = 0
		for (const [name, { origin, requests }] of Object.entries(runs)) {
			await load(origin, requests, { seconds: 2 })
			const { perSecond, p50, p95, bytes, failed } = await load(origin, requests)
			page ||= perSecond
			rows.push({
				what: name,
				'answers/s': perSecond,
				'p50 ms': p50,
				'p95 ms': p95,
				'KiB on the wire': bytes / 1024,
				'of the bare page': perSecond / page,
				failed,
			})
		}
		printTable(`Search at ${posts.length.toLocaleString('en')} posts, 8 connections`, rows)
	} finally {
		await bare.meilisearch?.stop()
		await bare.postgres.stop()
		await bare.remix.stop()
		await onPostgres.stop()
		await portal.stop()
	}
}
