import type { Pool } from 'pg'
import type { Facets, PostHits, PostQuery, PostSearch } from '#app/adapters/search/post-search.ts'
import { bringInto } from '#app/adapters/search/search-index.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { lastReachableHit } from '#app/domain/posts/search-request.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import type { Candidate } from '#app/domain/search/candidate.ts'
import { isConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { countPosts } from './count-posts.ts'
import type { Slice } from './lexemes.ts'
import { postgresIndex } from './postgres-index.server.ts'
import { gatheredHits, searchStatement, sliceStatement } from './search-statement.ts'
import { slicesOf } from './slices.ts'

/** The search that is always there: PostgreSQL, everything by one index of lexemes. */
export function postgresPostSearch(read: Pool, write: Pool = read): PostSearch {
	const index = postgresIndex(write)
	return {
		engine: 'postgresql',
		search: (query) => search(read, query),
		counts: (queries) => countPosts(read, queries),
		index: (documents) => bringInto(index, { documents, gone: [] }),
		remove: (gone) => bringInto(index, { documents: [], gone }),
		healthy: async () => ((await read.query('SELECT 1')).rowCount ?? 0) === 1,
	}
}

type Found = { total: number; page: Row[] }
type Counted = Found & Partial<Facets>

async function search(pool: Pool, asked: PostQuery): Promise<PostHits> {
	const started = performance.now()
	const size = Math.max(0, Math.min(asked.page.size, lastReachableHit - asked.page.from))
	const query = { ...asked, page: { ...asked.page, size } }
	const { rows } = await pool.query<Counted>(searchStatement(query))
	const [row] = rows
	if (!row) throw new Error('a search without a row')
	const { kind = {}, division = {}, hours = {}, traits = {} } = row
	const isCapped = row.total > gatheredHits
	const page = isCapped && size > 0 ? await firstOf(pool, query) : row.page
	return {
		candidates: page.map(candidateOf),
		total: Math.min(row.total, gatheredHits),
		totalIsExact: !isCapped,
		facets: { kind, division, hours, traits },
		engine: 'postgresql',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

/** Of too many hits, a page of those that come first in the order asked for. */
async function firstOf(pool: Pool, query: PostQuery): Promise<Row[]> {
	const { sort, named: text } = query
	if (sort !== 'relevance' || !text) return (await inSlices(pool, query)).page
	const { from, size } = query.page
	const named = await ofName(pool, query, text)
	const missing = Math.min(size, from + size - named.total)
	if (missing <= 0) return named.page
	const page = { from: Math.max(0, from - named.total), size: missing }
	const name = { text, is: false }
	return [...named.page, ...(await inSlices(pool, { ...query, page }, { name })).page]
}

/** Few posts or many have just this name; many have to be looked at by slices as well. */
async function ofName(pool: Pool, query: PostQuery, text: string): Promise<Found> {
	const slice = { name: { text, is: true } }
	const found = await inSlice(pool, query, slice)
	return found.total > gatheredHits ? inSlices(pool, query, slice) : found
}

async function inSlices(pool: Pool, query: PostQuery, within: Slice = {}): Promise<Found> {
	let found: Found = { total: 0, page: [] }
	for (const sliced of slicesOf(query)) {
		found = await inSlice(pool, sliced.query, { ...sliced.slice, ...within })
		if (found.total >= query.page.from + query.page.size) break
	}
	return found
}

async function inSlice(pool: Pool, query: PostQuery, slice: Slice): Promise<Found> {
	const { rows } = await pool.query<Found>(sliceStatement(query, slice))
	return rows[0] ?? { total: 0, page: [] }
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
