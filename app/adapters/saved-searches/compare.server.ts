import type { PoolClient } from 'pg'
import { pool } from '#app/adapters/db/pools.server.ts'
import { inWork } from '#app/adapters/db/work.server.ts'
import { documentsOf } from '#app/adapters/search/documents.server.ts'
import { type NewPosts, newPosts } from '#app/adapters/search/new-posts.ts'
import { mostNamed } from '#app/domain/saved-searches/saved-search.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'
import { dayIn } from '#app/domain/time/day.ts'
import type { Pass } from './pass.server.ts'

/** So many searches are compared and written in one transaction. */
const batchSize = 5000

type Row = { id: string; conditions: Conditions; created_at: Date }
type Found = { id: string; posts: string[]; count: number }

/**
 * Compares all saved searches with the posts of a pass, batch by batch. Where it was interrupted it
 * goes on behind the last batch that was written, so that nothing is counted twice.
 */
export async function compare(pass: Pass, ids: readonly string[]): Promise<number> {
	const posts = newPosts(await documentsOf(pool('worker'), ids))
	const today = dayIn(pass.until.at)
	let found = 0
	for (let after = pass.reached; ; ) {
		const { last, count } = await compareBatch(posts, { after, today })
		found += count
		if (last === null) return found
		after = last
	}
}

function compareBatch(
	posts: NewPosts,
	{ after, today }: { after: string | null; today: string },
): Promise<{ last: string | null; count: number }> {
	return inWork(async (client) => {
		const rows = await searchesAfter(client, after)
		const last = rows.at(-1)?.id
		// The mark stays at the last search of all: cut off before the pass is closed, it would begin anew.
		if (last === undefined) return { last: null, count: 0 }
		const found = rows.flatMap((row) => foundFor(row, posts, today))
		if (found.length > 0) await client.query(addFound, [JSON.stringify(found), mostNamed])
		await client.query('UPDATE saved_search_mark SET reached = $1', [last])
		return { last: rows.length < batchSize ? null : last, count: found.length }
	})
}

async function searchesAfter(client: PoolClient, after: string | null): Promise<Row[]> {
	const { rows } = await client.query<Row>(
		`SELECT id, conditions, created_at FROM saved_search
		WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${batchSize} FOR UPDATE`,
		[after],
	)
	return rows
}

/** Posts from before the search was saved were on its page already. */
function foundFor({ id, conditions, created_at }: Row, posts: NewPosts, today: string): Found[] {
	const fresh = posts
		.matching(conditions, today)
		.filter(({ publishedAt }) => publishedAt > created_at)
		.toSorted((one, other) => other.publishedAt.getTime() - one.publishedAt.getTime())
	if (fresh.length === 0) return []
	return [{ id, posts: fresh.slice(0, mostNamed).map((post) => post.id), count: fresh.length }]
}

/** The newest first, each once: a post that was closed and opened again in between stays one post. */
const addFound = `
	UPDATE saved_search s SET found_count = s.found_count + x.count, found = ARRAY(
		SELECT post FROM unnest(x.posts || s.found) WITH ORDINALITY AS u (post, place)
		GROUP BY post ORDER BY min(place) LIMIT $2)
	FROM jsonb_to_recordset($1::jsonb) AS x (id uuid, posts uuid[], count int)
	WHERE s.id = x.id`
