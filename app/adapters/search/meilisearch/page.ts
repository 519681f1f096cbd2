import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { countOf, merged, ofName, type Page, searchOf } from './asked.ts'
import { namedFirst } from './mark.ts'
import { isNearPage, nearPage } from './near-page.ts'
import type { Asked, Reader } from './reader.server.ts'
import { refusedWordsOf } from './words.ts'

/** A page of hits with the facets of all; by relevance those of just the name come first. */
export async function pageOf(
	reader: Reader,
	query: PostQuery,
	facets: string[],
	signal?: AbortSignal,
): Promise<Page> {
	if (isNearPage(query)) return nearPage(reader, query, { facets, signal })
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
