import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { directlyBelowProvince } from '#app/domain/divisions/division-code.ts'
import type { SortOrder } from '#app/domain/posts/search-request.ts'
import type { Slice } from './lexemes.ts'
import { conditionsOf, join, numbered, type Sql, sql } from './where.ts'

/** Hits beyond this are neither counted nor looked at: gathering them costs too much. */
export const gatheredHits = 5000

const columns =
	'post_id, core, employer, said, within, groups, kind, place_code, lat, lng, month_min_fen, month_max_fen, headcount, published_at, hours, traits'

function hitsOf(query: PostQuery, slice?: Slice | null): Sql {
	return join(
		[
			sql(`SELECT ${columns} FROM search_post WHERE `),
			conditionsOf(query, slice),
			sql(` LIMIT ${gatheredHits + 1}`),
		],
		'',
	)
}

function pageOf(query: PostQuery): Sql {
	const { from, size } = query.page
	return join(
		[sql('SELECT * FROM hits ORDER BY '), orderOf(query), sql(' LIMIT ? OFFSET ?', size, from)],
		'',
	)
}

/** One statement for a page of hits, their number and the facets: hits are gathered once. */
export function searchStatement(query: PostQuery): { text: string; values: unknown[] } {
	const counts =
		query.facets === false
			? [total]
			: [
					total,
					countsBy('kind', 'kind'),
					countsBy('hours', 'hours'),
					countsOfTraits,
					countsBy(divisionBelow(query.placesBelow), 'division'),
				]
	return numbered(
		join(
			[
				sql('WITH hits AS MATERIALIZED ('),
				hitsOf(query),
				sql('), page AS ('),
				pageOf(query),
				sql(
					`) SELECT ${counts.join(', ')}, (SELECT coalesce(json_agg(page), '[]') FROM page) AS page`,
				),
			],
			'',
		),
	)
}

/** A page out of a slice that holds the first hits of the order, when there are too many to look at all. */
export function sliceStatement(
	query: PostQuery,
	slice: Slice,
): { text: string; values: unknown[] } {
	return numbered(
		join(
			[
				sql('WITH hits AS MATERIALIZED ('),
				hitsOf(query, slice),
				sql('), page AS ('),
				pageOf(query),
				sql(`) SELECT ${total}, (SELECT coalesce(json_agg(page), '[]') FROM page) AS page`),
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

const total = '(SELECT count(*)::int FROM hits) AS total'
const countsOfTraits = `(SELECT coalesce(json_object_agg(trait, n), '{}') FROM (SELECT trait, count(*)::int AS n FROM hits, unnest(traits) AS trait GROUP BY 1) t) AS traits`

function countsBy(expression: string, name: string): string {
	return `(SELECT coalesce(json_object_agg(value, n), '{}') FROM (SELECT ${expression} AS value, count(*)::int AS n FROM hits GROUP BY 1) c) AS ${name}`
}

const newest = sql('published_at DESC, post_id DESC')

function orderOf({ sort, near, named }: PostQuery): Sql {
	const nearest = near
		? sql('kilometres_between(?, ?, lat, lng), published_at DESC, post_id DESC', near.lat, near.lng)
		: newest
	const orders: Record<SortOrder, Sql> = {
		// As `plainName` compares names.
		relevance: join([sql(`translate(core, ' /', '') = ? DESC`, named ?? ''), nearest], ', '),
		newest,
		pay: sql('month_max_fen DESC NULLS LAST, published_at DESC, post_id DESC'),
		distance: nearest,
	}
	return orders[sort]
}
