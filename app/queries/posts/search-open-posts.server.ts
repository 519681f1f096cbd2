import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import { cutQuery } from '#app/adapters/chinese/segment.server.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { openPosts, type PostCard } from '#app/adapters/search/open-posts.server.ts'
import type { EngineName, Facets, PostQuery } from '#app/adapters/search/post-search.ts'
import { searchPosts } from '#app/adapters/search/search-posts.server.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import type { Point } from '#app/domain/geo.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { type PostTrait, postTraits } from '#app/domain/posts/words.ts'
import { type Chip, type Understanding, understand } from '#app/domain/search-text/understand.ts'
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
	/** What was read out of the words as conditions. */
	chips: Chip[]
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
	const read = understand(request.q, await searchTools(now.getTime()))
	const named = placesOf(request, read, places)
	const [place = null] = named
	const query = queryOf(request, read, place, dayIn(now))
	const formPlace = request.where === '' && request.division === '' ? null : place
	const { answer, loosened } = await found(
		query,
		queryOf(request, wordsOnly(read), formPlace, dayIn(now)),
	)
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
		chips: read.chips.filter(acts),
		place,
		otherPlaces: named.slice(1, 6),
		placeUnknown: place === null && (request.where !== '' || request.division !== ''),
		placeNames: namesOf(places, Object.keys(answer.facets.division)),
	}
}

/** Everything first; only where that finds nothing, any of the words, whatever else was read. */
async function found(query: PostQuery, wordsAlone: PostQuery) {
	const strict = await searchPosts(query)
	if (strict.total > 0) return { answer: strict, loosened: false }
	const loose = await searchPosts({ ...wordsAlone, match: 'any' })
	return { answer: loose, loosened: loose.total > 0 }
}

const wordsOnly = (read: Understanding): Understanding => ({
	...read,
	divisions: [],
	pay: null,
	traits: [],
	hours: [],
	kinds: [],
})

/** The place that was chosen or written in its field; else what the words name. Most likely first. */
function placesOf(request: SearchRequest, read: Understanding, places: Gazetteer): Division[] {
	if (request.division === '' && request.where !== '') return places.named(request.where)
	const codes = request.division === '' ? read.divisions : [request.division]
	return codes.flatMap((code) => places.byCode(code) ?? [])
}

const isPostTrait = (trait: string): trait is PostTrait => isOneOf(postTraits, trait)

/** Whether the engines can narrow by what was read; else its words are looked for. */
function acts({ meaning }: Chip): boolean {
	if (meaning.is === 'trait') return meaning.traits.every(isPostTrait)
	return (
		meaning.is === 'place' || meaning.is === 'kind' || meaning.is === 'hours' || isLeastPay(meaning)
	)
}

const isLeastPay = (meaning: Chip['meaning']) => meaning.is === 'pay' && meaning.minFen !== null

const both = <T>(one: readonly T[], other: readonly T[]): T[] => [...new Set([...one, ...other])]

function queryOf(
	request: SearchRequest,
	read: Understanding,
	place: Division | null,
	today: string,
): PostQuery {
	const near: Point | null =
		request.near ?? (request.radiusKm === null ? null : (place?.point ?? null))
	const around = near !== null && request.radiusKm !== null
	return {
		words: cutQuery(
			[...read.words, ...read.chips.filter((chip) => !acts(chip)).map(({ text }) => text)].join(
				' ',
			),
		),
		match: 'all',
		// A distance from a place reaches beyond its borders.
		division: around ? '' : (place?.code ?? request.division),
		kinds: both(request.kinds, read.kinds),
		near,
		radiusKm: request.radiusKm,
		payMinFen: request.payMin === null ? (read.pay?.minFen ?? null) : fenOfYuan(request.payMin),
		hours: both(request.hours, read.hours),
		traits: both(request.traits, read.traits.filter(isPostTrait)),
		sort: request.sort,
		today,
		page: { from: (request.page - 1) * request.pageSize, size: request.pageSize },
	}
}

function namesOf(places: Gazetteer, codes: readonly string[]): Record<string, string> {
	return Object.fromEntries(codes.map((code) => [code, places.byCode(code)?.name ?? code]))
}
