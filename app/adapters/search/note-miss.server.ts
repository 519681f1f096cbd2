import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'

/** More different texts than these are noise, or someone who fills the table. */
const mostKept = 20_000

const note = `
	INSERT INTO search_miss (text, first_day, last_day)
	SELECT $1, $2::date, $2::date
	WHERE (SELECT count(*) FROM search_miss) < ${mostKept} OR EXISTS (SELECT FROM search_miss WHERE text = $1)
	ON CONFLICT (text) DO UPDATE SET times = search_miss.times + 1, last_day = excluded.last_day`

/** Counts a text that was searched in vain; a search never fails for it. */
export async function noteMiss(text: string, today: string): Promise<void> {
	try {
		await pool('door').query(note, [text, today])
	} catch (error) {
		log.warn({ event: 'search-miss-not-kept', reason: error instanceof Error ? error.name : '' })
	}
}
