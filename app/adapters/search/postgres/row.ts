import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { educations } from '#app/domain/posts/words.ts'
import { lexemesOf, tokensIn } from './lexemes.ts'

/** A row of the table, as it goes in and comes out. */
export type Row = ReturnType<typeof rowOf>

export function rowOf(post: IndexedPost) {
	const { titleTokens: _title, bodyTokens: _body, education, ...columns } = post
	return {
		...columns,
		lexemes: lexemesOf(post),
		schooling: educations.indexOf(education),
		publishedAt: post.publishedAt.toISOString(),
	}
}

/** The post that a row was made of. */
export function postOf({ lexemes, schooling, publishedAt, ...columns }: Row): IndexedPost {
	const education = educations[schooling]
	if (education === undefined) throw new Error(`no schooling ${schooling}`)
	return { ...columns, ...tokensIn(lexemes), education, publishedAt: new Date(publishedAt) }
}

/** The columns of a row, of a table that the statement calls `s`. */
export const rowColumns = `
	s.post_id AS id, s.core, s.employer, s.said, s.within, s.groups, s.kind, s.place_code AS "placeCode", s.lat, s.lng,
	s.month_min_fen AS "monthMinFen", s.month_max_fen AS "monthMaxFen", s.hours, s.traits, s.schooling, s.age_to AS "ageTo", s.headcount,
	to_char(s.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "publishedAt", s.valid_until::text AS "validUntil"`
