import type { Pool } from 'pg'
import {
	countedHits,
	type Facets,
	type IndexedPost,
	lastReachableHit,
	type PostHits,
	type PostQuery,
	type PostSearch,
} from '#app/adapters/search/post-search.ts'
import { searchStatement } from './search-statement.ts'

type Row = { total: number; ids: string[] } & Facets

/** The search that is always there: PostgreSQL full text over words that jieba has cut. */
export function postgresPostSearch(read: Pool, write: Pool = read): PostSearch {
	return {
		engine: 'postgresql',
		search: (query) => search(read, query),
		index: (posts) => index(write, posts),
		remove: async (ids) =>
			void (await write.query('DELETE FROM search_post WHERE post_id = ANY($1::uuid[])', [ids])),
		healthy: async () => ((await read.query('SELECT 1')).rowCount ?? 0) === 1,
	}
}

async function search(pool: Pool, query: PostQuery): Promise<PostHits> {
	const started = performance.now()
	const size = Math.max(0, Math.min(query.page.size, lastReachableHit - query.page.from))
	const { rows } = await pool.query<Row>(
		searchStatement({ ...query, page: { ...query.page, size } }),
	)
	const [row] = rows
	if (!row) throw new Error('a search without a row')
	const { total, ids, kind, division, hours, traits } = row
	return {
		ids,
		total: Math.min(total, countedHits),
		totalIsExact: total <= countedHits,
		facets: { kind, division, hours, traits },
		engine: 'postgresql',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

const insert = `
	INSERT INTO search_post (post_id, words, title, kind, place_code, lat, lng, month_min_fen, month_max_fen, hours, shift, traits, published_at, valid_until)
	SELECT p.id, setweight(to_tsvector('simple', p."titleWords"), 'A') || setweight(to_tsvector('simple', p."employerWords"), 'B') || setweight(to_tsvector('simple', p."bodyWords"), 'C'),
		p.title, p.kind, p."placeCode", p.lat, p.lng, p."monthMinFen", p."monthMaxFen", p.hours, p.shift, p.traits, p."publishedAt", p."validUntil"
	FROM json_to_recordset($1::json) AS p (id uuid, "titleWords" text, "employerWords" text, "bodyWords" text, title text, kind text, "placeCode" text,
		lat float8, lng float8, "monthMinFen" int, "monthMaxFen" int, hours text, shift text, traits text[], "publishedAt" timestamptz, "validUntil" date)
	ON CONFLICT (post_id) DO UPDATE SET words = excluded.words, title = excluded.title, kind = excluded.kind,
		place_code = excluded.place_code, lat = excluded.lat, lng = excluded.lng, month_min_fen = excluded.month_min_fen,
		month_max_fen = excluded.month_max_fen, hours = excluded.hours, shift = excluded.shift, traits = excluded.traits,
		published_at = excluded.published_at, valid_until = excluded.valid_until`

async function index(pool: Pool, posts: readonly IndexedPost[]): Promise<void> {
	const rows = posts.map((post) => ({
		...post,
		titleWords: post.titleWords.join(' '),
		employerWords: post.employerWords.join(' '),
		bodyWords: post.bodyWords.join(' '),
	}))
	if (rows.length > 0) await pool.query(insert, [JSON.stringify(rows)])
}
