import type { Meilisearch } from 'meilisearch'
import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { filterOf } from './filter.ts'
import { wordsOf } from './words.ts'

/** How many posts each of several queries finds, in one request; of kinds each post has exactly one. */
export async function countPosts(
	reader: Meilisearch,
	index: string,
	queries: readonly PostQuery[],
): Promise<number[]> {
	if (queries.length === 0) return []
	const { results } = await reader.multiSearch({
		queries: queries.map((query) => ({
			indexUid: index,
			q: wordsOf(query),
			filter: filterOf(query),
			facets: ['kind'],
			limit: 0,
			matchingStrategy: 'all' as const,
			...(query.wordsIn === 'title' && { attributesToSearchOn: ['title'] }),
		})),
	})
	return results.map(({ facetDistribution }) =>
		Object.values(facetDistribution?.kind ?? {}).reduce((sum, count) => sum + count, 0),
	)
}
