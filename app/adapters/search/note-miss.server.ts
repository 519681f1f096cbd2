import { lookupHash } from '#app/adapters/crypto/lookup.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { log } from '#app/adapters/log.server.ts'

/** More different texts than these are noise, or someone who fills the table. */
const mostKept = 20_000

/** A rarer text may be somebody's own, a name even: until so many searches share it only its keyed hash is kept. */
export const sharedBy = 3

const note = `
	INSERT INTO search_miss (text_hash, first_day, last_day)
	SELECT $1, $3::date, $3::date
	WHERE (SELECT count(*) FROM search_miss) < ${mostKept} OR EXISTS (SELECT FROM search_miss WHERE text_hash = $1)
	ON CONFLICT (text_hash) DO UPDATE SET times = search_miss.times + 1, last_day = excluded.last_day,
		text = CASE WHEN search_miss.times + 1 >= ${sharedBy} THEN $2 END`

/** Counts a text that was searched in vain; a search never fails for it. */
export async function noteMiss(text: string, today: string): Promise<void> {
	try {
		await pool('door').query(note, [lookupHash('search-miss', text), text, today])
	} catch (error) {
		log.warn({ event: 'search-miss-not-kept', reason: error instanceof Error ? error.name : '' })
	}
}
