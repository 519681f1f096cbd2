import type { Db } from '#app/adapters/context.ts'
import { lexeme, tsQueryOfLines } from '#app/adapters/search/postgres/lexemes.ts'
import type { Point } from '#app/domain/geo.ts'
import { cellsAround } from '#app/domain/geo-cells.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type Certificate, certificates } from '#app/domain/seekers/words.ts'
import { certificateSigns } from '#app/domain/training/certificate-signs.ts'
import type { Demand } from '#app/domain/training/reasons.ts'

/** So many posts are looked at: beyond them the picture of what is asked for does not change. */
const mostPosts = 3000

/** What open posts near a point are about, and which certificates they ask for. */
export async function demandNear(
	db: Db,
	home: Point,
	{ km, today }: { km: number; today: string },
): Promise<Demand> {
	const cells = tsQueryOfLines([{ any: cellsAround(home, km).map(lexeme.cell) }])
	const signs = certificates.map((certificate) => certificateSigns[certificate])
	const rows = await db.$queryRaw<{ occupation: string | null; asks: boolean[] }[]>`
		SELECT p.occupation, (SELECT array_agg(concat_ws(' ', p.title, p.experience, p.description) ~ sign ORDER BY place)
			FROM unnest(${signs}::text[]) WITH ORDINALITY AS s (sign, place)) AS asks
		FROM search_post i JOIN post p ON p.id = i.post_id
		WHERE i.lexemes @@ ${cells}::tsquery AND i.valid_until >= ${today}::date AND i.lat IS NOT NULL
			AND kilometres_between(${home.lat}, ${home.lng}, i.lat, i.lng) <= ${km}
			AND p.state = 'published'
		LIMIT ${mostPosts}`
	const demand: Demand = { km, certificates: {}, occupations: {} }
	for (const { occupation, asks } of rows) {
		if (isOneOf(occupations, occupation))
			demand.occupations[occupation] = (demand.occupations[occupation] ?? 0) + 1
		for (const certificate of askedFor(asks))
			demand.certificates[certificate] = (demand.certificates[certificate] ?? 0) + 1
	}
	return demand
}

const askedFor = (asks: readonly boolean[]): Certificate[] =>
	certificates.filter((_certificate, place) => asks[place])
