import type { Meilisearch } from 'meilisearch'
import type { Facets, PostHits, PostQuery, PostSearch } from '#app/adapters/search/post-search.ts'
import { bringInto } from '#app/adapters/search/search-index.ts'
import { countOf } from './asked.ts'
import { countPosts } from './count-posts.ts'
import { toCandidate } from './documents.ts'
import { meilisearchIndex } from './meilisearch-index.server.ts'
import { pageOf } from './page.ts'
import { postDocuments } from './post-documents.server.ts'
import type { Reader } from './reader.server.ts'

/** The search by Meilisearch; writing goes through its official client. `name` is the index. */
export function meilisearchPostSearch(
	reader: Reader,
	writer: Meilisearch,
	name: string,
): PostSearch {
	const index = meilisearchIndex(writer, postDocuments, { name, copy: 'meilisearch' })
	return {
		engine: 'meilisearch',
		search: (query, signal) => search(reader, query, signal),
		counts: (queries) => countPosts(reader, queries),
		index: (documents) => bringInto(index, { documents, gone: [] }),
		remove: (gone) => bringInto(index, { documents: [], gone }),
		// Asks as a search does: the server's own health says nothing of key and index.
		healthy: async () => (await reader.search({ q: '', limit: 1 })).hits.length >= 0,
	}
}

async function search(
	reader: Reader,
	query: PostQuery,
	signal: AbortSignal | undefined,
): Promise<PostHits> {
	const started = performance.now()
	const places = placeFacet(query.placesBelow)
	const facets = query.facets === false ? ['kind'] : ['kind', places, 'hours', 'traits']
	const answer = await pageOf(reader, query, facets, signal)
	const {
		[places]: division = {},
		kind = {},
		hours = {},
		traits = {},
	} = answer.facetDistribution ?? {}
	return {
		candidates: answer.hits.map(toCandidate),
		total: countOf(answer.facetDistribution),
		totalIsExact: true,
		facets: { kind, hours, traits, division: within(division, query.placesBelow) } satisfies Facets,
		engine: 'meilisearch',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

const placeFacet = (below: string) => (below.length === 0 ? 'd2' : below.length === 2 ? 'd4' : 'd6')

const within = (counts: Record<string, number>, division: string) =>
	Object.fromEntries(Object.entries(counts).filter(([code]) => code.startsWith(division)))
