import { boundariesOf, simplified } from '#app/adapters/chinese/segment.server.ts'
import { readAs } from '#app/adapters/db/read.server.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readTownships } from '#app/adapters/divisions/townships.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { knownWords } from '#app/adapters/search/known-words.server.ts'
import { nation } from '#app/domain/divisions/division-code.ts'
import { payReader } from '#app/domain/search-text/readings/pay.ts'
import { placeReader } from '#app/domain/search-text/readings/places.ts'
import { townshipReader } from '#app/domain/search-text/readings/townships.ts'
import type { Tools } from '#app/domain/search-text/understand.ts'
import { dayIn } from '#app/domain/time/day.ts'

type Lasting = Omit<Tools, 'spelling'>

const keptFor = 10 * 60_000
let known: { tools: Promise<Lasting>; madeAt: number } | undefined

/** What the understanding of searches needs to know of the world; read once and again after a while. */
export async function searchTools(now = Date.now()): Promise<Tools> {
	const [tools, { spelling }] = await Promise.all([lasting(now), knownWords(now)])
	return { ...tools, spelling }
}

function lasting(now: number): Promise<Lasting> {
	if (known && now - known.madeAt < keptFor) return known.tools
	known = { tools: makeTools(new Date(now)), madeAt: now }
	known.tools.catch(() => {
		known = undefined
	})
	return known.tools
}

async function makeTools(now: Date): Promise<Lasting> {
	const places = await gazetteer(now.getTime())
	const policy = await readAs({ kind: 'anonymous' }, (db) => readPolicy(db, nation, dayIn(now)))
	const month = { daysAMonth: policy('pay.days_a_month'), hoursADay: policy('pay.hours_a_day') }
	return {
		simplify: simplified,
		boundaries: boundariesOf,
		places: placeReader(places.all),
		townships: townshipReader(await readTownships(), places.all),
		pay: payReader(month),
	}
}
