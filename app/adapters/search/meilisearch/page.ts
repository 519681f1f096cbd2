import type { Meilisearch, SearchParams } from 'meilisearch'
import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { lastReachableHit, type SortOrder } from '#app/domain/posts/search-request.ts'
import { filterOf, quoted } from './filter.ts'
import { wordsOf } from './words.ts'

/** An index, and the client that reads it. */
export type Posts = { client: Meilisearch; name: string }

type Counts = Record<string, Record<string, number>>
type Page = { hits: Record<string, unknown>[]; facetDistribution?: Counts | undefined }
type Asked = SearchParams & { q: string }

/** A page of hits with the facets of all; by relevance those of just the name come first. */
export async function pageOf(
	{ client, name }: Posts,
	query: PostQuery,
	facets: string[],
	signal?: AbortSignal,
): Promise<Page> {
	const init = signal ? { signal } : {}
	const ask = async (...asked: Asked[]): Promise<Page[]> => {
		const queries = asked.map((each) => ({ indexUid: name, ...each }))
		return (await client.multiSearch({ queries }, init)).results
	}
	const whole = { ...searchOf(query), facets }
	const { named: text, sort } = query
	if (!text || sort !== 'relevance') {
		const { q, ...params } = whole
		return client.index(name).search(q, params, init)
	}
	const { from, size } = query.page
	if (from > 0) return deepPage(query, text, whole, ask)
	const [named, all] = await ask(ofName(query, text, true), whole)
	return { ...all, hits: merged(named?.hits ?? [], all?.hits ?? []).slice(0, size) }
}

/** Behind the first page it matters how many have the name: the others follow after so many. */
async function deepPage(
	query: PostQuery,
	text: string,
	whole: Asked,
	ask: (...asked: Asked[]) => Promise<Page[]>,
): Promise<Page> {
	const { from, size } = query.page
	const [named] = await ask({ ...ofName(query, text, true), facets: ['kind'] })
	const before = countOf(named?.facetDistribution)
	const page = { from: Math.max(0, from - before), size: Math.min(size, from + size - before) }
	const [all, others] = await ask({ ...whole, limit: 0 }, ofName({ ...query, page }, text, false))
	return { ...all, hits: [...(named?.hits ?? []), ...(others?.hits ?? [])] }
}

/** The engine only estimates how many hits there are; of kinds each post has exactly one. */
export const countOf = (counts: Counts = {}): number =>
	Object.values(counts.kind ?? {}).reduce((sum, count) => sum + count, 0)

function merged(first: Page['hits'], then: Page['hits']): Page['hits'] {
	const known = new Set(first.map(({ id }) => id))
	return [...first, ...then.filter(({ id }) => !known.has(id))]
}

function ofName(query: PostQuery, text: string, is: boolean): Asked {
	const named = `name = ${quoted(text)}`
	const asked = searchOf(query)
	return { ...asked, filter: [...filterOf(query), is ? named : `NOT ${named}`] }
}

function searchOf(query: PostQuery): Asked {
	const { page, wordsIn } = query
	return {
		q: wordsOf(query),
		offset: page.from,
		limit: Math.max(0, Math.min(page.size, lastReachableHit - page.from)),
		filter: filterOf(query),
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
