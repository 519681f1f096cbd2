import { cutQuery } from '#app/adapters/chinese/segment.server.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { openPosts, type PostCard } from '#app/adapters/search/open-posts.server.ts'
import type { EngineName, Facets, PostQuery } from '#app/adapters/search/post-search.ts'
import { searchPosts } from '#app/adapters/search/search-posts.server.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import type { Point } from '#app/domain/geo.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { dayIn } from '#app/domain/time/day.ts'

export type FoundPosts = {
	cards: (PostCard & { place: string })[]
	total: number
	totalIsExact: boolean
	facets: Facets
	engine: EngineName
	degraded: boolean
	tookMs: number
	/** Not every word was found together: any of them was enough. */
	loosened: boolean
	/** The place that was understood, and others that the same name could mean. */
	place: Division | null
	otherPlaces: Division[]
	/** A place was named that nobody knows. */
	placeUnknown: boolean
	/** The divisions that the facet of places counts. */
	placeNames: Readonly<Record<string, string>>
}

/** Open posts for a search, by whichever engine answers; the posts themselves come from the database. */
export async function searchOpenPosts(request: SearchRequest, now: Date): Promise<FoundPosts> {
	const places = await gazetteer()
	const named = request.division === '' && request.where !== '' ? places.named(request.where) : []
	const place = request.division === '' ? (named[0] ?? null) : places.byCode(request.division)
	const query = queryOf(request, place, dayIn(now))
	const { answer, loosened } = await found(query)
	const cards = await openPosts(answer.ids, query.today, query.near)
	return {
		cards: cards.map((card) => ({ ...card, place: places.fullName(card.placeCode) })),
		total: answer.total,
		totalIsExact: answer.totalIsExact,
		facets: answer.facets,
		engine: answer.engine,
		degraded: answer.degraded,
		tookMs: answer.tookMs,
		loosened,
		place,
		otherPlaces: named.slice(1, 6),
		placeUnknown: place === null && (request.where !== '' || request.division !== ''),
		placeNames: namesOf(places, Object.keys(answer.facets.division)),
	}
}

/** Every word first; only where that finds nothing, any of them. */
async function found(query: PostQuery) {
	const strict = await searchPosts(query)
	if (strict.total > 0 || query.words.length < 2) return { answer: strict, loosened: false }
	const loose = await searchPosts({ ...query, match: 'any' })
	return { answer: loose, loosened: loose.total > 0 }
}

function queryOf(request: SearchRequest, place: Division | null, today: string): PostQuery {
	const near: Point | null =
		request.near ?? (request.radiusKm === null ? null : (place?.point ?? null))
	const around = near !== null && request.radiusKm !== null
	return {
		words: cutQuery(request.q),
		match: 'all',
		// A distance from a place reaches beyond its borders.
		division: around ? '' : (place?.code ?? request.division),
		kinds: request.kinds,
		near,
		radiusKm: request.radiusKm,
		payMinFen: request.payMin === null ? null : fenOfYuan(request.payMin),
		hours: request.hours,
		traits: request.traits,
		sort: request.sort,
		today,
		page: { from: (request.page - 1) * request.pageSize, size: request.pageSize },
	}
}

function namesOf(places: Gazetteer, codes: readonly string[]): Record<string, string> {
	return Object.fromEntries(codes.map((code) => [code, places.byCode(code)?.name ?? code]))
}
