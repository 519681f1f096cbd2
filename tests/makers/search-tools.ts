import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { boundariesOf, simplified } from '#app/adapters/chinese/segment.server.ts'
import { readingsOf } from '#app/adapters/chinese/sounds.server.ts'
import { townshipsIn } from '#app/adapters/divisions/townships.server.ts'
import { levelOf } from '#app/domain/divisions/division-code.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import { payReader } from '#app/domain/search-text/readings/pay.ts'
import { placeReader } from '#app/domain/search-text/readings/places.ts'
import { townshipReader } from '#app/domain/search-text/readings/townships.ts'
import { entriesFrom, latinIn, type Title } from '#app/domain/search-text/spelling/entries.ts'
import { vocabularyOf } from '#app/domain/search-text/spelling/vocabulary.ts'
import type { Tools } from '#app/domain/search-text/understand.ts'
import { root } from '#scripts/lib/paths.mjs'

/** The divisions of the reference data, without a database. */
export const everyDivision: readonly Division[] = parse<{ code: string; name: string }>(
	readFileSync(join(root, 'prisma/reference/divisions.csv'), 'utf8'),
	{ columns: true },
).map(({ code, name }) => ({ code, name, fullName: name, level: levelOf(code), point: null }))

const everyTownship = townshipsIn(
	readFileSync(join(root, 'prisma/reference/townships.csv'), 'utf8'),
)

/** What the portal reads searches with: the real dictionary and places, and these titles of open posts. */
export function searchToolsWith(titles: readonly Title[] = []): Tools {
	return {
		simplify: simplified,
		boundaries: boundariesOf,
		places: placeReader(everyDivision),
		townships: townshipReader(everyTownship, everyDivision),
		pay: payReader({ daysAMonth: 21.75, hoursADay: 8 }),
		spelling: {
			vocabulary: vocabularyOf(entriesFrom(everyDivision, titles), readingsOf),
			latin: latinIn(titles),
			readingsOf,
		},
	}
}
