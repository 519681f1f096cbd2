import type { Pool } from 'pg'
import { digestOfValue } from '#app/adapters/search/digest.server.ts'
import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { postSource } from '#app/adapters/search/post-source.server.ts'
import { type Batch, type PostIndex, RefusedDocuments } from '#app/adapters/search/search-index.ts'
import { type Row, rowColumns, rowOf } from './row.ts'

/** The table of the PostgreSQL engine, which is always there. */
export function postgresIndex(pool: Pool): PostIndex {
	return {
		engine: 'postgresql',
		copy: 'postgresql',
		source: postSource,
		send: async (batch) => {
			await write(pool, batch)
			return { untilSearchable: () => Promise.resolve() }
		},
		identity: async () => 'table',
		count: async () => {
			const { rows } = await pool.query<{ count: number }>(
				'SELECT count(*)::int AS count FROM search_post',
			)
			return rows[0]?.count ?? 0
		},
		digests: async (ids) => {
			const { rows } = await pool.query<Row>(`${select} WHERE s.post_id = ANY($1::uuid[])`, [ids])
			return new Map(rows.map((row) => [row.id, digestOfRow(row)]))
		},
		digestOf: (post) => digestOfRow(rowOf(post)),
		ids: () => idsIn(pool),
	}
}

/** The database keeps lexemes in an order of its own. */
const digestOfRow = (row: Row) => digestOfValue({ ...row, lexemes: row.lexemes.toSorted() })

const select = `SELECT tsvector_to_array(s.lexemes) AS lexemes, ${rowColumns} FROM search_post s`

const insert = `
	INSERT INTO search_post (post_id, lexemes, core, employer, said, within, groups, kind, place_code, lat, lng, month_min_fen, month_max_fen,
		hours, traits, schooling, age_to, headcount, published_at, valid_until)
	SELECT p.id, array_to_tsvector(p.lexemes), p.core, p.employer, p.said, p.within, p.groups, p.kind, p."placeCode", p.lat, p.lng, p."monthMinFen", p."monthMaxFen",
		p.hours, p.traits, p.schooling, p."ageTo", p.headcount, p."publishedAt", p."validUntil"
	FROM json_to_recordset($1::json) AS p (id uuid, lexemes text[], core text, employer text, said text[], within text[], groups text[], kind text,
		"placeCode" text, lat float8, lng float8, "monthMinFen" int, "monthMaxFen" int, hours text, traits text[], schooling int, "ageTo" int,
		headcount int, "publishedAt" timestamptz, "validUntil" date)
	ON CONFLICT (post_id) DO UPDATE SET lexemes = excluded.lexemes, core = excluded.core, employer = excluded.employer, said = excluded.said,
		within = excluded.within, groups = excluded.groups, kind = excluded.kind, place_code = excluded.place_code, lat = excluded.lat,
		lng = excluded.lng, month_min_fen = excluded.month_min_fen, month_max_fen = excluded.month_max_fen, hours = excluded.hours,
		traits = excluded.traits, schooling = excluded.schooling, age_to = excluded.age_to, headcount = excluded.headcount,
		published_at = excluded.published_at, valid_until = excluded.valid_until`

async function write(pool: Pool, { documents, gone }: Batch<IndexedPost>): Promise<void> {
	try {
		if (documents.length > 0) await pool.query(insert, [JSON.stringify(documents.map(rowOf))])
		if (gone.length > 0)
			await pool.query('DELETE FROM search_post WHERE post_id = ANY($1::uuid[])', [gone])
	} catch (error) {
		throw isAboutValues(error) ? new RefusedDocuments(String(error), { cause: error }) : error
	}
}

/** The classes of SQLSTATE for data that does not fit and for constraints. */
const isAboutValues = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code))

const idsAtOnce = 10_000

async function* idsIn(pool: Pool): AsyncGenerator<string[]> {
	for (let after: string | null = null; ; ) {
		const { rows }: { rows: { id: string }[] } = await pool.query<{ id: string }>(
			'SELECT post_id AS id FROM search_post WHERE $1::uuid IS NULL OR post_id > $1 ORDER BY post_id LIMIT $2',
			[after, idsAtOnce],
		)
		const last = rows.at(-1)
		if (!last) return
		yield rows.map(({ id }) => id)
		after = last.id
	}
}
