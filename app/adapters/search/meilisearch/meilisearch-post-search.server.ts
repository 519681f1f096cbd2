import type { Index, Meilisearch } from 'meilisearch'
import { bringInto } from '#app/adapters/search/post-index.ts'
import type { Facets, PostHits, PostQuery, PostSearch } from '#app/adapters/search/post-search.ts'
import { lastReachableHit, type SortOrder } from '#app/domain/posts/search-request.ts'
import { countPosts } from './count-posts.ts'
import { toCandidate } from './documents.ts'
import { filterOf } from './filter.ts'
import { meilisearchIndex } from './meilisearch-index.server.ts'
import { wordsOf } from './words.ts'

/** The search by Meilisearch, through its official client. `name` is the index. */
export function meilisearchPostSearch(
	reader: Meilisearch,
	writer: Meilisearch,
	name: string,
): PostSearch {
	const posts = reader.index(name)
	const index = meilisearchIndex(writer, { name, copy: 'meilisearch' })
	return {
		engine: 'meilisearch',
		search: (query, signal) => search(posts, query, signal),
		counts: (queries) => countPosts(reader, name, queries),
		index: (list) => bringInto(index, { posts: list, gone: [] }),
		remove: (gone) => bringInto(index, { posts: [], gone }),
		// Asks as a search does: the server's own health says nothing of key and index.
		healthy: async () => (await posts.search('', { limit: 1 })).hits.length >= 0,
	}
}

async function search(
	posts: Index,
	query: PostQuery,
	signal: AbortSignal | undefined,
): Promise<PostHits> {
	const started = performance.now()
	const reach = Math.max(0, Math.min(query.page.size, lastReachableHit - query.page.from))
	const places = placeFacet(query.placesBelow)
	const answer = await posts.search(
		wordsOf(query),
		{
			offset: query.page.from,
			limit: reach,
			filter: filterOf(query),
			facets: ['kind', places, 'hours', 'traits'],
			sort: sorts[query.sort](query),
			matchingStrategy: 'all',
			...(query.wordsIn === 'title' && { attributesToSearchOn: ['title'] }),
		},
		signal ? { signal } : {},
	)
	const {
		[places]: division = {},
		kind = {},
		hours = {},
		traits = {},
	} = answer.facetDistribution ?? {}
	return {
		candidates: answer.hits.map(toCandidate),
		// The engine only estimates how many hits there are; of kinds each post has exactly one.
		total: Object.values(kind).reduce((sum, count) => sum + count, 0),
		totalIsExact: true,
		facets: { kind, hours, traits, division: within(division, query.placesBelow) } satisfies Facets,
		engine: 'meilisearch',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

const placeFacet = (below: string) => (below.length === 0 ? 'd2' : below.length === 2 ? 'd4' : 'd6')

const within = (counts: Record<string, number>, division: string) =>
	Object.fromEntries(Object.entries(counts).filter(([code]) => code.startsWith(division)))

const sorts: Record<SortOrder, (query: PostQuery) => string[]> = {
	relevance: () => [],
	newest: () => ['publishedAt:desc'],
	pay: () => ['monthMax:desc', 'publishedAt:desc'],
	distance: ({ near }) => [near ? `_geoPoint(${near.lat}, ${near.lng}):asc` : 'publishedAt:desc'],
}
