import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { lastReachableHit, type SortOrder } from '#app/domain/posts/search-request.ts'
import { filterOf, inCircle, quoted } from './filter.ts'
import type { Asked, Found } from './reader.server.ts'
import { wordsOf } from './words.ts'

export type Counts = Record<string, Record<string, number>>
export type Page = { hits: Found['hits']; facetDistribution?: Counts | undefined }
type Filter = ReturnType<typeof filterOf>

/** Posts that have just this name, or none of them. */
export function ofName(query: PostQuery, text: string, is: boolean, around = inCircle): Asked {
	const named = `name = ${quoted(text)}`
	const asked = searchOf(query, around)
	return { ...asked, filter: [...asked.filter, is ? named : `NOT ${named}`] }
}

/** A page of posts, as the engine is asked for it. */
export function searchOf(query: PostQuery, around = inCircle): Asked & { filter: Filter } {
	const { page, wordsIn } = query
	return {
		q: wordsOf(query),
		offset: page.from,
		limit: Math.max(0, Math.min(page.size, lastReachableHit - page.from)),
		filter: filterOf(query, around),
		sort: sorts[query.sort](query),
		matchingStrategy: 'all',
		...(wordsIn === 'title' && { attributesToSearchOn: ['title'] }),
	}
}

const nearestFirst = ({ near }: PostQuery) =>
	near ? [`_geoPoint(${near.lat}, ${near.lng}):asc`] : []
const sorts: Record<SortOrder, (query: PostQuery) => string[]> = {
	relevance: nearestFirst,
	newest: () => ['publishedAt:desc'],
	pay: () => ['monthMax:desc', 'publishedAt:desc'],
	distance: (query) => [...nearestFirst(query), 'publishedAt:desc'],
}

/** One list behind another, each post once. */
export function merged(first: Page['hits'], then: Page['hits']): Page['hits'] {
	const known = new Set(first.map(({ id }) => id))
	return [...first, ...then.filter(({ id }) => !known.has(id))]
}

/** The engine only estimates how many hits there are; of kinds each post has exactly one. */
export const countOf = (counts: Counts = {}): number =>
	Object.values(counts.kind ?? {}).reduce((sum, count) => sum + count, 0)
