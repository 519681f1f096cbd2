import type { Pool } from 'pg'
import { hiddenIn } from '#app/adapters/search/hidden-in.ts'
import { firstId, type Source } from '#app/adapters/search/search-index.ts'
import type { IndexedCourse } from './course-search.ts'

/** Courses of the catalogue, as their index gets them: nothing is read in a text that was read already. */
export const courseSource: Source<IndexedCourse> = {
	read: async (pool, ids) => ({
		documents: await rowsOf(pool, 'AND c.id = ANY($1::uuid[])', [ids]),
		faulty: new Map(),
	}),
	after: async (pool, after, count) => {
		const values = [after ?? firstId, count]
		const documents = await rowsOf(pool, 'AND c.id > $1 ORDER BY c.id LIMIT $2', values)
		return { documents, faulty: new Map(), last: documents.at(-1)?.id ?? null }
	},
	hiddenAmong: hiddenIn('course'),
}

type Row = Omit<IndexedCourse, 'traits'> & {
	free: boolean
	certificate: boolean
	allowance: boolean
}

const msOf = (instant: string) => `(extract(epoch FROM ${instant}) * 1000)::float8`

/** A run has a place for whoever comes while nobody waits, as `run_room` counts. */
const select = `
	SELECT c.id, tsvector_to_array(s.lexemes) AS lexemes, s.said, c.occupation, c.level, c.allowance,
		c.fee_fen = 0 AS free, (c.certificate IS NOT NULL OR c.certificate_name <> '') AS certificate,
		coalesce(ahead.starts, '{}') AS starts, coalesce(ahead."startsFree", '{}') AS "startsFree"
	FROM course c JOIN search_course s ON s.course_id = c.id
		LEFT JOIN LATERAL (
			SELECT array_agg(${msOf('r.starts_at')} ORDER BY r.starts_at) AS starts,
				array_agg(${msOf('r.starts_at')} ORDER BY r.starts_at)
					FILTER (WHERE room.waiting = 0 AND room.taken < r.capacity) AS "startsFree"
			FROM course_run r, run_room(r.id) room
			WHERE r.course_id = c.id AND r.state = 'open' AND r.starts_at > now()
		) ahead ON true
	WHERE c.state = 'published'`

async function rowsOf(pool: Pool, rest: string, values: unknown[]): Promise<IndexedCourse[]> {
	const { rows } = await pool.query<Row>(`${select} ${rest}`, values)
	return rows.map(({ free, certificate, allowance, ...row }) => ({
		...row,
		traits: [
			...(free ? (['free'] as const) : []),
			...(certificate ? (['certificate'] as const) : []),
			...(allowance ? (['allowance'] as const) : []),
		],
	}))
}
