import type { Pool } from 'pg'
import { linesOf, tsQueryOfLines } from '#app/adapters/search/postgres/lexemes.ts'
import { join, numbered, type Sql, sql } from '#app/adapters/search/postgres/where.ts'
import { anyPost } from '#app/domain/search/conditions.ts'
import type { CourseTrait } from '#app/domain/training/course-search.ts'
import type { CourseConditions, CourseEngine, CourseHits, CourseQuery } from './course-search.ts'

/** The search for courses that is always there, and never behind: its table is written with the course. */
export function postgresCourseSearch(pool: Pool): CourseEngine {
	return {
		engine: 'postgresql',
		search: (query) => search(pool, query),
		healthy: async () => ((await pool.query('SELECT 1')).rowCount ?? 0) === 1,
	}
}

/** Conditions as one question for the lexemes; null where there are none. */
export const courseTsQuery = (conditions: CourseConditions): string | null =>
	tsQueryOfLines(linesOf({ ...anyPost, ...conditions }))

async function search(pool: Pool, query: CourseQuery): Promise<CourseHits> {
	const { from, size } = query.page
	const statement = join(
		[
			sql(
				`WITH hits AS (
					SELECT c.id, s.said, (SELECT min(r.starts_at) FROM course_run r WHERE ${ahead}) AS next
					FROM course c JOIN search_course s ON s.course_id = c.id WHERE `,
				query.now,
			),
			conditionsOf(query),
			sql(
				`), page AS (
					SELECT id FROM hits
					ORDER BY next IS NULL, next IS NOT NULL AND said && ?::text[] DESC, next, id LIMIT ? OFFSET ?
				)
				SELECT (SELECT count(*)::int FROM hits) AS total, (SELECT coalesce(array_agg(id), '{}') FROM page) AS ids`,
				query.about,
				size,
				from,
			),
		],
		'',
	)
	const { rows } = await pool.query<{ total: number; ids: string[] }>(numbered(statement))
	const { total, ids } = rows[0] ?? { total: 0, ids: [] }
	return { total, ids, engine: 'postgresql' }
}

/** A run of a course that can still be joined. */
const ahead = `r.course_id = c.id AND r.state = 'open' AND r.starts_at > ?`

const traitSql: Record<CourseTrait, (now: Date) => Sql> = {
	places: (now) =>
		sql(
			`EXISTS (SELECT FROM course_run r, run_room(r.id) room WHERE ${ahead} AND room.waiting = 0 AND room.taken < r.capacity)`,
			now,
		),
	free: () => sql('c.fee_fen = 0'),
	certificate: () => sql(`(c.certificate IS NOT NULL OR c.certificate_name <> '')`),
	allowance: () => sql('c.allowance'),
}

function conditionsOf({ conditions, occupation, level, traits, now }: CourseQuery): Sql {
	const lexemes = courseTsQuery(conditions)
	const all = [
		sql(`c.state = 'published'`),
		lexemes !== null && sql('s.lexemes @@ ?::tsquery', lexemes),
		occupation !== '' && sql('c.occupation = ?', occupation),
		level !== '' && sql('c.level = ?', level),
		...traits.map((trait) => traitSql[trait](now)),
	]
	return join(
		all.filter((condition) => condition !== false),
		' AND ',
	)
}
