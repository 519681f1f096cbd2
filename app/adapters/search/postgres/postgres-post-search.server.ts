import type { Pool } from 'pg'
import { bringInto } from '#app/adapters/search/post-index.ts'
import type { Facets, PostHits, PostQuery, PostSearch } from '#app/adapters/search/post-search.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { lastReachableHit } from '#app/domain/posts/search-request.ts'
import { postKinds } from '#app/domain/posts/words.ts'
import type { Candidate } from '#app/domain/search/candidate.ts'
import { isConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { countPosts } from './count-posts.ts'
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
		index: (posts) => bringInto(index, { posts, gone: [] }),
		remove: (gone) => bringInto(index, { posts: [], gone }),
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
