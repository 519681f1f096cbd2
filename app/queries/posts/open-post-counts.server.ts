import { pool } from '#app/adapters/db/pools.server.ts'
import { dayIn } from '#app/domain/time/day.ts'

export type OpenPostCounts = { posts: number; welfare: number; counties: number; thisWeek: number }

const keptFor = 60_000
let known: { counts: OpenPostCounts; readAt: number } | undefined

/** The live figures of the first page; at most a minute old. */
export async function openPostCounts(now: Date): Promise<OpenPostCounts> {
	if (known && now.getTime() - known.readAt < keptFor) return known.counts
	const { rows } = await pool('read').query<OpenPostCounts>(
		`SELECT count(*)::int AS posts, count(*) FILTER (WHERE kind = 'public-welfare')::int AS welfare,
			count(DISTINCT left(place_code, 6)) FILTER (WHERE length(place_code) >= 6)::int AS counties,
			count(*) FILTER (WHERE published_at > $2::timestamptz - interval '7 days')::int AS "thisWeek"
		 FROM search_post WHERE valid_until >= $1::date`,
		[dayIn(now), now],
	)
	const counts = rows[0] ?? { posts: 0, welfare: 0, counties: 0, thisWeek: 0 }
	known = { counts, readAt: now.getTime() }
	return counts
}
