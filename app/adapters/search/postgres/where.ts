import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { boxHolding, type Point } from '#app/domain/geo.ts'
import { educations } from '#app/domain/posts/words.ts'
import { type Slice, tsQueryOf } from './lexemes.ts'

/** A piece of SQL with `?` for each of its values. */
export type Sql = { text: string; values: unknown[] }

export const sql = (text: string, ...values: unknown[]): Sql => ({ text, values })

export function join(pieces: readonly Sql[], between: string): Sql {
	return {
		text: pieces.map(({ text }) => text).join(between),
		values: pieces.flatMap(({ values }) => values),
	}
}

/** With `$1`, `$2` … in place of the question marks. */
export function numbered({ text, values }: Sql): { text: string; values: unknown[] } {
	let place = 0
	return { text: text.replace(/\?/g, () => `$${++place}`), values }
}

/** The conditions of a query, every value a parameter. */
export function conditionsOf(query: PostQuery, slice?: Slice | null): Sql {
	const lexemes = tsQueryOf(query, slice)
	const { near, radiusKm, payMinFen, payMaxFen, age, schooling, exclude, today } = query
	const conditions = [
		sql('valid_until >= ?::date', today),
		lexemes !== null && sql('lexemes @@ ?::tsquery', lexemes),
		payMinFen !== null && sql('month_max_fen >= ?', payMinFen),
		payMaxFen !== null && sql('month_min_fen <= ?', payMaxFen),
		age !== null && sql('(age_to IS NULL OR age_to >= ?)', age),
		schooling !== null && sql('schooling <= ?', educations.indexOf(schooling)),
		exclude.length > 0 && sql('post_id <> ALL(?::uuid[])', exclude),
		near !== null && radiusKm !== null && within(near, radiusKm),
	]
	return join(
		conditions.filter((condition) => condition !== false),
		' AND ',
	)
}

/** The box is looked at first, for the true distance of thousands of posts outside takes most of the time of a search. */
function within(near: Point, radiusKm: number): Sql {
	const { south, north, west, east } = boxHolding(near, radiusKm)
	return sql(
		'lat BETWEEN ? AND ? AND lng BETWEEN ? AND ? AND kilometres_between(?, ?, lat, lng) <= ?',
		south,
		north,
		west,
		east,
		near.lat,
		near.lng,
		radiusKm,
	)
}
