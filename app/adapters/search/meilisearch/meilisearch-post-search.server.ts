import type { Meilisearch } from 'meilisearch'
import { bringInto } from '#app/adapters/search/post-index.ts'
import type { Facets, PostHits, PostQuery, PostSearch } from '#app/adapters/search/post-search.ts'
import { countPosts } from './count-posts.ts'
import { toCandidate } from './documents.ts'
import { meilisearchIndex } from './meilisearch-index.server.ts'
import { countOf, type Posts, pageOf } from './page.ts'

/** The search by Meilisearch, through its official client. `name` is the index. */
export function meilisearchPostSearch(
	reader: Meilisearch,
	writer: Meilisearch,
	name: string,
): PostSearch {
	const posts = { client: reader, name }
	const index = meilisearchIndex(writer, { name, copy: 'meilisearch' })
	return {
		engine: 'meilisearch',
		search: (query, signal) => search(posts, query, signal),
		counts: (queries) => countPosts(reader, name, queries),
		index: (list) => bringInto(index, { posts: list, gone: [] }),
		remove: (gone) => bringInto(index, { posts: [], gone }),
		// Asks as a search does: the server's own health says nothing of key and index.
		healthy: async () => (await reader.index(name).search('', { limit: 1 })).hits.length >= 0,
	}
}

async function search(
	posts: Posts,
	query: PostQuery,
	signal: AbortSignal | undefined,
): Promise<PostHits> {
	const started = performance.now()
	const places = placeFacet(query.placesBelow)
	const answer = await pageOf(posts, query, ['kind', places, 'hours', 'traits'], signal)
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
