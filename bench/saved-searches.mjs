import { setTimeout as wait } from 'node:timers/promises'
import { withClient } from '#scripts/database/connect.mjs'
import { startThrowawayPortal } from '#scripts/lib/throwaway-portal.mjs'
import { fillWithPosts } from './lib/fill.mjs'
import { printTable } from './lib/table.mjs'
import { untilSearchable } from './lib/until-searchable.mjs'

const posts = 10_000
const kinds = 2000
const sizes = [
	[125_000, posts],
	[250_000, posts],
	[500_000, posts / 10],
	[500_000, posts],
]

/** How comparing saved searches with new posts grows with the number of either; done by the real worker. */
export async function run() {
	const portal = await startThrowawayPortal({ LOG_LEVEL: 'warn' })
	try {
		const { DATABASE_URL = '' } = portal.environment
		await fillWithPosts(portal.dataDir, posts + posts / 10)
		await withClient(DATABASE_URL, (client) => client.query(oneBehindTheOther))
		await untilSearchable(DATABASE_URL)
		await withClient(DATABASE_URL, measure)
	} finally {
		await portal.stop()
	}
}

/** @typedef {import('pg').Client} Client */

/** @param {Client} client */
async function measure(client) {
	await client.query(readByTheWorker, [kinds])
	const reading = await timed(client, posts)
	/** @type {Record<string, string | number>[]} */
	const rows = []
	for (const [searches = 0, fresh = 0] of sizes) {
		await client.query(multiplied, [searches])
		const seconds = await timed(client, fresh)
		const { found, told } = await counted(client)
		rows.push({
			'saved searches': searches,
			'new posts': fresh,
			seconds,
			'searches/s': Math.round(searches / seconds),
			'of them found something': found,
			'posts found': told,
			'time of the first': seconds / Number(rows[0]?.seconds ?? seconds),
		})
	}
	printTable('Saved searches compared with new posts', rows)
	printTable('Reading them anew, as after a change of the program', [
		{ 'saved searches': kinds, 'seconds with comparing them': reading },
	])
}

/** An hour ago: so many of the newest are new as the mark lets be. */
const oneBehindTheOther = `UPDATE post p SET published_at = now() - interval '1 hour' - n * interval '1 millisecond'
	FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM post) o WHERE o.id = p.id`

/** Titles of posts as people would type them, with a place, a pay or neither; the worker reads them first. */
const readByTheWorker = `
	INSERT INTO saved_search (id, person_id, address, conditions, reading, rhythm, by_text, created_at)
	SELECT gen_random_uuid(), (SELECT id FROM person ORDER BY id LIMIT 1),
		'q=' || title || (CASE n % 3 WHEN 0 THEN '&division=' || left(place_code, 4) WHEN 1 THEN '&payMin=3000' ELSE '' END),
		'{}', '', 'daily', false, '2020-01-01'
	FROM (SELECT title, min(place_code) AS place_code, row_number() OVER () AS n FROM post
		WHERE title !~ '[&#%+]' GROUP BY title LIMIT $1) t
	ON CONFLICT DO NOTHING`

const multiplied = `
	WITH kept AS (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS of FROM saved_search WHERE address !~ '&n=')
	INSERT INTO saved_search (id, person_id, address, conditions, reading, rhythm, by_text, created_at)
	SELECT gen_random_uuid(), k.person_id, k.address || '&n=' || n, k.conditions, k.reading, 'daily', false, k.created_at
	FROM generate_series((SELECT count(*) FROM saved_search) + 1, $1::int) AS n
	JOIN kept k ON k.place = n % k.of`

/** @param {Client} client @param {number} fresh how many of the newest posts count as new @returns {Promise<number>} seconds */
async function timed(client, fresh) {
	await client.query(`UPDATE saved_search SET found = '{}', found_count = 0`)
	await client.query('VACUUM ANALYZE saved_search')
	await client.query(
		`UPDATE saved_search_mark SET until = NULL, until_id = NULL, reached = NULL, (looked_at, looked_at_id) = (
			SELECT published_at, id FROM post WHERE state = 'published' ORDER BY published_at DESC, id DESC OFFSET $1 LIMIT 1)`,
		[fresh],
	)
	const began = performance.now()
	for (;;) {
		// Again and again: the one of the schedule may just be at it, and what comes meanwhile is let go.
		await client.query(`SELECT enqueue_job('compare-searches', '{}'::json, 'bench')`)
		await wait(200)
		const { rows } = await client.query(
			`SELECT FROM saved_search_mark WHERE until IS NULL AND looked_at = (SELECT max(published_at) FROM post WHERE state = 'published')`,
		)
		if (rows.length > 0) return (performance.now() - began) / 1000
	}
}

/** @param {Client} client */
async function counted(client) {
	const { rows } = await client.query(
		'SELECT count(*)::int AS found, sum(found_count)::int AS told FROM saved_search WHERE found_count > 0',
	)
	return rows[0]
}
