import { pool } from '#app/adapters/db/pools.server.ts'

/** Posts follow each other by when they became public, and those of one import, which did at once, by their ids. */
type Place = { at: Date; id: string }
/** The posts behind one place and up to another, and how far searches have been compared. */
export type Pass = { after: Place; until: Place; reached: string | null }

/** So many posts at a time, so that a great import does not fill the memory. */
const mostPosts = 10_000
/** Longer than any transaction that publishes: a post that is seen late is not passed over. */
const settledAfterMs = 120_000
/** Behind all posts of a moment. */
const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

type Mark = {
	looked_at: Date
	looked_at_id: string
	until: Date | null
	until_id: string | null
	reached: string | null
}

/** The pass that was interrupted, or the next one; null when no new posts have settled. */
export async function openPass(now: Date, most = mostPosts): Promise<Pass | null> {
	const { rows } = await pool('worker').query<Mark>(
		'SELECT looked_at, looked_at_id, until, until_id, reached FROM saved_search_mark',
	)
	const [mark] = rows
	if (!mark) return null
	const after = { at: mark.looked_at, id: mark.looked_at_id }
	if (mark.until) {
		const until = { at: mark.until, id: mark.until_id ?? lastId }
		return { after, until, reached: mark.reached }
	}
	const until = await endOfNext(after, settledBy(now), most)
	if (until === null) return null
	await pool('worker').query(
		'UPDATE saved_search_mark SET until = $1, until_id = $2, reached = NULL',
		[until.at, until.id],
	)
	return { after, until, reached: null }
}

const settledBy = (now: Date) => new Date(now.getTime() - settledAfterMs)

async function endOfNext(after: Place, settled: Date, most: number): Promise<Place | null> {
	const { rows } = await pool('worker').query<Place>(
		`SELECT at, id FROM (
			SELECT published_at AS at, id FROM post
			WHERE state = 'published' AND (published_at, id) > ($1, $2) AND published_at <= $3
			ORDER BY published_at, id LIMIT $4) p
		 ORDER BY at DESC, id DESC LIMIT 1`,
		[after.at, after.id, settled, most],
	)
	return rows[0] ?? null
}

export async function postsOf({ after, until }: Pass): Promise<string[]> {
	const { rows } = await pool('worker').query<{ id: string }>(
		`SELECT id FROM post
		 WHERE state = 'published' AND (published_at, id) > ($1, $2) AND (published_at, id) <= ($3, $4)`,
		[after.at, after.id, until.at, until.id],
	)
	return rows.map(({ id }) => id)
}

export async function closePass({ until }: Pass): Promise<void> {
	await pool('worker').query(
		`UPDATE saved_search_mark SET looked_at = $1, looked_at_id = $2, until = NULL, until_id = NULL, reached = NULL`,
		[until.at, until.id],
	)
}

/** Where nobody has saved a search all posts are done with, however many there are. True where that was so. */
export async function letAllPass(now: Date): Promise<boolean> {
	const { rowCount } = await pool('worker').query(
		`UPDATE saved_search_mark SET looked_at = greatest(looked_at, $1), looked_at_id = '${lastId}',
			until = NULL, until_id = NULL, reached = NULL
		 WHERE NOT EXISTS (SELECT FROM saved_search)`,
		[settledBy(now)],
	)
	return rowCount === 1
}
