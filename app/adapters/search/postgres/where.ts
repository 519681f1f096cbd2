import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'

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

const metres = (km: number) => km * 1000

/** The conditions of a query, every value a parameter. */
export function conditionsOf(query: PostQuery): Sql[] {
	const conditions = [sql('valid_until >= ?::date', query.today)]
	if (query.words.length > 0) conditions.push(sql(`words @@ ?::tsquery`, tsQuery(query)))
	if (query.division !== '') {
		const { from, to } = rangeOf(query.division)
		conditions.push(sql('place_code >= ? AND place_code < ?', from, to))
	}
	if (query.kinds.length > 0) conditions.push(sql('kind = ANY(?::text[])', query.kinds))
	if (query.hours.length > 0) conditions.push(sql('hours = ANY(?::text[])', query.hours))
	if (query.traits.length > 0) conditions.push(sql('traits @> ?::text[]', query.traits))
	if (query.payMinFen !== null) conditions.push(sql('month_max_fen >= ?', query.payMinFen))
	if (query.near && query.radiusKm !== null) {
		const { lat, lng } = query.near
		const reach = metres(query.radiusKm)
		conditions.push(
			sql(
				'lat IS NOT NULL AND earth_box(ll_to_earth(?, ?), ?) @> ll_to_earth(lat, lng) AND earth_distance(ll_to_earth(?, ?), ll_to_earth(lat, lng)) <= ?',
				lat,
				lng,
				reach,
				lat,
				lng,
				reach,
			),
		)
	}
	return conditions
}

/** Words as lexemes, the last letters of each open: 保洁 also finds 保洁员. */
export function tsQuery({ words, match }: Pick<PostQuery, 'words' | 'match'>): string {
	const lexemes = words.map((word) => `'${word.replace(/['\\]/g, ' ').trim() || ' '}':*`)
	return lexemes.join(match === 'all' ? ' & ' : ' | ')
}
