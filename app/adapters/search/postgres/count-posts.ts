import type { Pool } from 'pg'
import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { gatheredHits } from './search-statement.ts'
import { conditionsOf, join, numbered, sql } from './where.ts'

/** How many posts each of several queries finds, in one statement; no further than hits are gathered. */
export async function countPosts(pool: Pool, queries: readonly PostQuery[]): Promise<number[]> {
	if (queries.length === 0) return []
	const counts = queries.map((query) =>
		join(
			[
				sql('(SELECT count(*)::int FROM (SELECT 1 FROM search_post WHERE '),
				conditionsOf(query, null),
				sql(` LIMIT ${gatheredHits}) AS hits)`),
			],
			'',
		),
	)
	const statement = numbered(
		join([sql('SELECT ARRAY['), join(counts, ', '), sql('] AS counts')], ''),
	)
	const { rows } = await pool.query<{ counts: number[] }>(statement)
	return rows[0]?.counts ?? []
}
