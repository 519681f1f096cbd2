import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { liesWithin, type Point } from '#app/domain/geo.ts'
import { countOf, merged, ofName, type Page, searchOf } from './asked.ts'
import { toCandidate } from './documents.ts'
import { inBox } from './filter.ts'
import type { Found, Reader } from './reader.server.ts'

/** A circle in which the nearest are looked for first: a sixteenth of what was asked for. */
const innerPart = 1 / 4

type Near = PostQuery & { near: Point; radiusKm: number }

/** The first page of a search around a point that puts the nearest first. */
export const isNearPage = (query: PostQuery): query is Near =>
	query.near !== null &&
	query.radiusKm !== null &&
	query.page.from === 0 &&
	(query.sort === 'relevance' || query.sort === 'distance')

/**
 * For a circle, and again to sort more than a thousand posts by distance, the engine reads the places of all posts. So
 * the circle is only counted; hits come out of boxes, which are looked up, and what lies in their corners is left out.
 */
export async function nearPage(
	reader: Reader,
	query: Near,
	{ facets, signal }: { facets: string[]; signal: AbortSignal | undefined },
): Promise<Page> {
	const { size } = query.page
	const inner = { ...query, radiusKm: query.radiusKm * innerPart }
	const name = query.sort === 'relevance' ? query.named : undefined
	const [all, nearest, named] = await reader.searchAll(
		[
			{ ...searchOf(query), facets, limit: 0 },
			searchOf(inner, inBox),
			...(name ? [ofName(query, name, true, inBox)] : []),
		],
		signal,
	)
	const first = hitsWithin(query, named)
	const found = merged(first, hitsWithin(inner, nearest))
	const enough = Math.min(size, countOf(all?.facetDistribution))
	if (found.length >= enough) return { ...all, hits: found.slice(0, size) }
	const others = hitsWithin(query, await reader.search(searchOf(query, inBox), signal))
	return { ...all, hits: merged(first, others).slice(0, size) }
}

function hitsWithin({ near, radiusKm }: Near, found: Found | undefined): Page['hits'] {
	return (found?.hits ?? []).filter((hit) => liesWithin(toCandidate(hit), near, radiusKm))
}
