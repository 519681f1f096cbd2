import { setTimeout as wait } from 'node:timers/promises'
import { withClient } from '../database/connect.mjs'

const pauseMs = 300

/**
 * Officers at work: one post is closed, one comes back, one gets another title, again and again. While
 * the database is away nothing is changed.
 * @param {string} databaseUrl
 */
export function startChanges(databaseUrl) {
	const stopped = new AbortController()
	/** When a post was closed, by its id. @type {Map<string, number>} */
	const closed = new Map()
	const round = () =>
		withClient(databaseUrl, async (client) => {
			const { rows: gone } = await client.query(
				`UPDATE post SET state = 'closed' WHERE id = (SELECT id FROM post WHERE state = 'published' ORDER BY random() LIMIT 1) RETURNING id`,
			)
			for (const { id } of gone) closed.set(id, performance.now())
			const [back] = [...closed.keys()].slice(20)
			if (back) {
				closed.delete(back)
				await client.query(`UPDATE post SET state = 'published' WHERE id = $1`, [back])
			}
			await client.query(
				`UPDATE post SET title = left(title, 20) || '（改）' WHERE id = (SELECT id FROM post WHERE state = 'published' ORDER BY random() LIMIT 1)`,
			)
		})
	const work = async () => {
		while (!stopped.signal.aborted) {
			await round().catch(() => undefined)
			await wait(pauseMs)
		}
	}
	const done = work()
	return {
		/** @param {string} id @param {number} before */
		wasClosed: (id, before) => (closed.get(id) ?? Number.POSITIVE_INFINITY) < before,
		async stop() {
			stopped.abort()
			await done
		},
	}
}

/**
 * Makes a small demo larger, so that indexing takes its time.
 * @param {string} databaseUrl @param {number} count
 */
export async function multiplyPosts(databaseUrl, count) {
	await withClient(databaseUrl, async (client) => {
		const { rows } = await client.query(
			`SELECT string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
			 WHERE table_name = 'post' AND table_schema = 'public' AND column_name NOT IN ('id', 'external_id') AND is_generated = 'NEVER'`,
		)
		const [{ columns }] = rows
		await client.query(
			`INSERT INTO post (id, external_id, ${columns})
			 SELECT gen_random_uuid(), 'drill-' || id || '-' || n, ${columns}
			 FROM (SELECT *, count(*) OVER () AS all_posts FROM post WHERE state = 'published') p, generate_series(1, $1::int) AS n
			 WHERE n <= ceil($1::numeric / all_posts)`,
			[count],
		)
	})
}

/** Every post waits to be indexed again. @param {string} databaseUrl */
export async function touchEverything(databaseUrl) {
	await withClient(databaseUrl, (client) =>
		client.query(`UPDATE post SET updated_at = updated_at WHERE state = 'published'`),
	)
}
