import type { Pool } from 'pg'
import type {
	Facets,
	IndexedPost,
	PostHits,
	PostQuery,
	PostSearch,
} from '#app/adapters/search/post-search.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { lastReachableHit } from '#app/domain/posts/search-request.ts'
import { educations, postKinds } from '#app/domain/posts/words.ts'
import type { Candidate } from '#app/domain/search/candidate.ts'
import { isConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { countPosts } from './count-posts.ts'
import { lexemesOf } from './lexemes.ts'
import { gatheredHits, searchStatement, sliceStatement } from './search-statement.ts'
import { slicesOf } from './slices.ts'

/** The search that is always there: PostgreSQL, everything by one index of lexemes. */
export function postgresPostSearch(read: Pool, write: Pool = read): PostSearch {
	return {
		engine: 'postgresql',
		search: (query) => search(read, query),
		counts: (queries) => countPosts(read, queries),
		index: (posts) => index(write, posts),
		remove: async (ids) =>
			void (await write.query('DELETE FROM search_post WHERE post_id = ANY($1::uuid[])', [ids])),
		healthy: async () => ((await read.query('SELECT 1')).rowCount ?? 0) === 1,
	}
}

type Found = { total: number; page: Row[] }

async function search(pool: Pool, asked: PostQuery): Promise<PostHits> {
	const started = performance.now()
	const size = Math.max(0, Math.min(asked.page.size, lastReachableHit - asked.page.from))
	const query = { ...asked, page: { ...asked.page, size } }
	const { rows } = await pool.query<Found & Facets>(searchStatement(query))
	const [row] = rows
	if (!row) throw new Error('a search without a row')
	const isCapped = row.total > gatheredHits
	const page = isCapped && size > 0 ? await firstOf(pool, query) : row.page
	return {
		candidates: page.map(candidateOf),
		total: Math.min(row.total, gatheredHits),
		totalIsExact: !isCapped,
		facets: { kind: row.kind, division: row.division, hours: row.hours, traits: row.traits },
		engine: 'postgresql',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

/** Of too many hits, a page of those that come first in the order asked for. */
async function firstOf(pool: Pool, query: PostQuery): Promise<Row[]> {
	const { from, size } = query.page
	let page: Row[] = []
	for (const sliced of slicesOf(query)) {
		const { rows } = await pool.query<Found>(sliceStatement(sliced.query, sliced.slice))
		page = rows[0]?.page ?? []
		if ((rows[0]?.total ?? 0) >= from + size) break
	}
	return page
}

type Row = {
	post_id: string
	core: string
	employer: string
	said: string[]
	within: string[]
	groups: string[]
	kind: string
	place_code: string
	lat: number | null
	lng: number | null
	month_min_fen: number | null
	month_max_fen: number | null
	headcount: number | null
	published_at: string
}

function candidateOf(row: Row): Candidate {
	return {
		id: row.post_id,
		core: row.core,
		employer: row.employer,
		said: row.said.filter(isConceptId),
		within: row.within.filter(isConceptId),
		groups: row.groups.map((group) => oneOf(occupations, group)),
		kind: oneOf(postKinds, row.kind),
		placeCode: row.place_code,
		lat: row.lat,
		lng: row.lng,
		monthMinFen: row.month_min_fen,
		monthMaxFen: row.month_max_fen,
		headcount: row.headcount,
		publishedAt: new Date(row.published_at),
	}
}

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

async function index(pool: Pool, posts: readonly IndexedPost[]): Promise<void> {
	const rows = posts.map((post) => {
		const { titleTokens: _title, bodyTokens: _body, ...columns } = post
		return { ...columns, lexemes: lexemesOf(post), schooling: educations.indexOf(post.education) }
	})
	if (rows.length > 0) await pool.query(insert, [JSON.stringify(rows)])
}
