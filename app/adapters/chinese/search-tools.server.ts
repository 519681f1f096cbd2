import { boundariesOf, simplified } from '#app/adapters/chinese/segment.server.ts'
import { readAs } from '#app/adapters/db/read.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readTownships } from '#app/adapters/divisions/townships.server.ts'
import { keptFor } from '#app/adapters/kept-for.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { knownWords } from '#app/adapters/search/known-words.server.ts'
import { nation } from '#app/domain/divisions/division-code.ts'
import { payReader } from '#app/domain/search-text/readings/pay.ts'
import { placeReader } from '#app/domain/search-text/readings/places.ts'
import { townshipReader } from '#app/domain/search-text/readings/townships.ts'
import type { Tools } from '#app/domain/search-text/understand.ts'
import { dayIn } from '#app/domain/time/day.ts'

/** What the understanding of searches needs to know of the world; read once and again after a while. */
export async function searchTools(now = Date.now()): Promise<Tools> {
	const [tools, { spelling }] = await Promise.all([lasting(now), knownWords(now)])
	return { ...tools, spelling }
}

const lasting = keptFor(10 * 60_000, async (now): Promise<Omit<Tools, 'spelling'>> => {
	const places = await gazetteer(now)
	const today = dayIn(new Date(now))
	const policy = await readAs({ kind: 'anonymous' }, (db) => readPolicy(db, nation, today))
	const month = { daysAMonth: policy('pay.days_a_month'), hoursADay: policy('pay.hours_a_day') }
	return {
		simplify: simplified,
		boundaries: boundariesOf,
		places: placeReader(places.all),
		townships: townshipReader(await readTownships(), places.all),
		pay: payReader(month),
	}
})
