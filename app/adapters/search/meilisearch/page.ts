import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { lastReachableHit, type SortOrder } from '#app/domain/posts/search-request.ts'
import { filterOf, quoted } from './filter.ts'
import { namedFirst } from './mark.ts'
import type { Asked, Found, Reader } from './reader.server.ts'
import { refusedWordsOf, wordsOf } from './words.ts'

type Counts = Record<string, Record<string, number>>
type Page = { hits: Found['hits']; facetDistribution?: Counts | undefined }

/** A page of hits with the facets of all; by relevance those of just the name come first. */
export async function pageOf(
	reader: Reader,
	query: PostQuery,
	facets: string[],
	signal?: AbortSignal,
): Promise<Page> {
	const whole = { ...searchOf(query), facets }
	const { named, sort, words } = query
	if (!named || sort !== 'relevance') return reader.search(whole, signal)
	return words.length === 0
		? reader.search({ ...whole, ...byName(query, named) }, signal)
		: withWords(reader, { query, named, whole }, signal)
}

/** Where no word has to be in a post, its name can be one that need not be there, and comes first where it is. */
function byName(query: PostQuery, named: string): Partial<Asked> {
	const refused = refusedWordsOf(query)
	return {
		q: `${namedFirst(named)} ${refused}`.trim(),
		matchingStrategy: 'last',
		...(refused === '' && { attributesToSearchOn: ['mark'] }),
	}
}

type WithWords = { query: PostQuery; named: string; whole: Asked }

async function withWords(
	reader: Reader,
	{ query, named, whole }: WithWords,
	signal?: AbortSignal,
): Promise<Page> {
	const { from, size } = query.page
	if (from > 0) return deepPage(reader, { query, named, whole }, signal)
	const [first, all] = await reader.searchAll([ofName(query, named, true), whole], signal)
	return { ...all, hits: merged(first?.hits ?? [], all?.hits ?? []).slice(0, size) }
}

/** Behind the first page it matters how many have the name: the others follow after so many. */
async function deepPage(
	reader: Reader,
	{ query, named, whole }: WithWords,
	signal?: AbortSignal,
): Promise<Page> {
	const { from, size } = query.page
	const first = await reader.search({ ...ofName(query, named, true), facets: ['kind'] }, signal)
	const before = countOf(first.facetDistribution)
	const page = { from: Math.max(0, from - before), size: Math.min(size, from + size - before) }
	const [all, others] = await reader.searchAll(
		[{ ...whole, limit: 0 }, ofName({ ...query, page }, named, false)],
		signal,
	)
	return { ...all, hits: [...first.hits, ...(others?.hits ?? [])] }
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
