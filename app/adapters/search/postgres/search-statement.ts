import { countedHits, type PostQuery } from '#app/adapters/search/post-search.ts'
import { directlyBelowProvince } from '#app/domain/divisions/division-code.ts'
import type { SortOrder } from '#app/domain/posts/search-request.ts'
import { conditionsOf, join, numbered, type Sql, sql, tsQuery } from './where.ts'

/** Ranking by words looks at this many of the newest hits: ranking all of a common word costs too much. */
const rankedHits = 5000

/**
 * One statement for a page of hits, their number and the facets. Hits are gathered once, up to the
 * number that is counted; only the best part of them is ranked.
 */
export function searchStatement(query: PostQuery): { text: string; values: unknown[] } {
	const where = join(conditionsOf(query), ' AND ')
	const hits = join(
		[
			sql(
				'SELECT post_id, kind, place_code, hours, traits, published_at, month_max_fen, lat, lng, words FROM search_post WHERE ',
			),
			where,
			sql(` LIMIT ${countedHits + 1}`),
		],
		'',
	)
	const page = join(
		[
			sql('SELECT post_id FROM '),
			ordered(query),
			sql(' LIMIT ? OFFSET ?', query.page.size, query.page.from),
		],
		'',
	)
	return numbered(
		join(
			[
				sql('WITH hits AS MATERIALIZED ('),
				hits,
				sql(`), page AS (`),
				page,
				sql(`) SELECT
					(SELECT count(*)::int FROM hits) AS total,
					(SELECT coalesce(json_agg(post_id), '[]') FROM page) AS ids,
					${countsBy('kind', 'kind')}, ${countsBy('hours', 'hours')},
					(SELECT coalesce(json_object_agg(trait, n), '{}') FROM (SELECT trait, count(*)::int AS n FROM hits, unnest(traits) AS trait GROUP BY 1) t) AS traits,
					${countsBy(divisionBelow(query.division), 'division')}`),
			],
			'',
		),
	)
}

/** The facet of places counts the divisions right below the one asked for. */
function divisionBelow(division: string): string {
	if (division.length === 0) return 'left(place_code, 2)'
	if (division.length >= 4) return 'left(place_code, 6)'
	return `left(place_code, CASE WHEN place_code ~ '${directlyBelowProvince.source}' THEN 6 ELSE 4 END)`
}

function countsBy(expression: string, name: string): string {
	return `(SELECT coalesce(json_object_agg(value, n), '{}') FROM (SELECT ${expression} AS value, count(*)::int AS n FROM hits GROUP BY 1) c) AS ${name}`
}

function ordered(query: PostQuery): Sql {
	const orders: Record<SortOrder, () => Sql> = {
		newest: () => sql('hits ORDER BY published_at DESC, post_id DESC'),
		pay: () => sql('hits ORDER BY month_max_fen DESC NULLS LAST, published_at DESC, post_id DESC'),
		distance: () => (query.near ? byDistance(query.near) : orders.newest()),
		relevance: () => (query.words.length > 0 ? byWords(query) : orders.newest()),
	}
	return orders[query.sort]()
}

function byDistance({ lat, lng }: { lat: number; lng: number }): Sql {
	return sql(
		'hits ORDER BY earth_distance(ll_to_earth(?, ?), ll_to_earth(lat, lng)) ASC NULLS LAST, published_at DESC, post_id DESC',
		lat,
		lng,
	)
}

function byWords(query: PostQuery): Sql {
	return sql(
		`(SELECT * FROM hits ORDER BY published_at DESC LIMIT ${rankedHits}) best
		 ORDER BY ts_rank('{0.02, 0.1, 0.3, 1.0}', words, ?::tsquery, 1) DESC, published_at DESC, post_id DESC`,
		tsQuery(query),
	)
}
