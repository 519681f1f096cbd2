import { setImmediate } from 'node:timers/promises'
import { readingsOf } from '#app/adapters/chinese/sounds.server.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { isConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { entriesFrom, latinIn, type Title } from '#app/domain/search-text/spelling/entries.ts'
import type { Spelling } from '#app/domain/search-text/spelling/respell.ts'
import { makeVocabulary } from '#app/domain/search-text/spelling/vocabulary.ts'

/** What is known of the words of searches, with the titles of open posts among them. */
export type KnownWords = { spelling: Spelling; titles: readonly Title[] }

/** Titles beyond these are those of single posts. */
const mostTitles = 10_000
const longestTitle = 12

/** Made anew after a minute at the earliest, for a small part of the time only, and after a quarter of an hour at the latest. */
const leastKept = 60_000
const shareOfTime = 1000
const mostKept = 15 * 60_000

let known: { words: Promise<KnownWords>; until: number } | undefined

/** The words, made when they are first asked for; later they are renewed while the old ones still serve. */
export function knownWords(now = Date.now()): Promise<KnownWords> {
	if (known && now < known.until) return known.words
	const began = performance.now()
	const fresh = makeWords(now)
	const before = known?.words
	const current = { words: before ?? fresh, until: now + leastKept }
	known = current
	fresh.then(
		({ titles }) => {
			const took = performance.now() - began
			// Before any post is there, what posts are called is still to come.
			const kept = titles.length === 0 ? 0 : Math.min(mostKept, took * shareOfTime)
			known = { words: fresh, until: Date.now() + Math.max(leastKept, kept) }
		},
		() => {
			if (!before && known === current) known = undefined
		},
	)
	return current.words
}

const titlesOfPosts = `
	SELECT core, said, count(*)::int AS posts FROM search_post
	WHERE length(core) <= ${longestTitle} GROUP BY core, said ORDER BY posts DESC, core LIMIT ${mostTitles}`

async function makeWords(now: number): Promise<KnownWords> {
	const places = await gazetteer(now)
	const { rows } = await pool('read').query<{ core: string; said: string[]; posts: number }>(
		titlesOfPosts,
	)
	const titles = rows.map((row) => ({ ...row, said: row.said.filter(isConceptId) }))
	const making = makeVocabulary(entriesFrom(places.all, titles), readingsOf)
	for (;;) {
		const step = making.next()
		if (step.done)
			return { spelling: { vocabulary: step.value, latin: latinIn(titles), readingsOf }, titles }
		await setImmediate()
	}
}
