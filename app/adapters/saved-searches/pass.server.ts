import { pool } from '#app/adapters/db/pools.server.ts'

/** The posts published after one instant and up to another, and how far searches have been compared. */
export type Pass = { after: Date; until: Date; reached: string | null }

/** So many posts at a time, so that a great import does not fill the memory. */
const mostPosts = 10_000
/** Longer than any transaction that publishes: a post that is seen late is not passed over. */
const settledAfterMs = 120_000

/** The pass that was interrupted, or the next one; null when no new posts have settled. */
export async function openPass(now: Date): Promise<Pass | null> {
	const { rows } = await pool('worker').query<{
		looked_at: Date
		until: Date | null
		reached: string | null
	}>('SELECT looked_at, until, reached FROM saved_search_mark')
	const [mark] = rows
	if (!mark) return null
	const { looked_at: after, until, reached } = mark
	if (until) return { after, until, reached }
	const next = await endOfNext(after, new Date(now.getTime() - settledAfterMs))
	if (next === null) return null
	await pool('worker').query('UPDATE saved_search_mark SET until = $1, reached = NULL', [next])
	return { after, until: next, reached: null }
}

async function endOfNext(after: Date, settled: Date): Promise<Date | null> {
	const { rows } = await pool('worker').query<{ until: Date | null }>(
		`SELECT max(published_at) AS until FROM (
			SELECT published_at FROM post
			WHERE state = 'published' AND published_at > $1 AND published_at <= $2
			ORDER BY published_at LIMIT ${mostPosts}) p`,
		[after, settled],
	)
	return rows[0]?.until ?? null
}

export async function postsOf({ after, until }: Pass): Promise<string[]> {
	const { rows } = await pool('worker').query<{ id: string }>(
		`SELECT id FROM post WHERE state = 'published' AND published_at > $1 AND published_at <= $2`,
		[after, until],
	)
	return rows.map(({ id }) => id)
}

export async function closePass({ until }: Pass): Promise<void> {
	await pool('worker').query(
		'UPDATE saved_search_mark SET looked_at = $1, until = NULL, reached = NULL',
		[until],
	)
}
