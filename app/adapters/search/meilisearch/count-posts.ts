import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { countOf } from './asked.ts'
import { filterOf } from './filter.ts'
import type { Reader } from './reader.server.ts'
import { wordsOf } from './words.ts'

/** How many posts each of several queries finds, in one request. */
export async function countPosts(reader: Reader, queries: readonly PostQuery[]): Promise<number[]> {
	if (queries.length === 0) return []
	const found = await reader.searchAll(
		queries.map((query) => ({
			q: wordsOf(query),
			filter: filterOf(query),
			facets: ['kind'],
			limit: 0,
			matchingStrategy: 'all' as const,
			...(query.wordsIn === 'title' && { attributesToSearchOn: ['title'] }),
		})),
	)
	return found.map(({ facetDistribution }) => countOf(facetDistribution))
}
