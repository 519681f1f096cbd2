import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Point } from '#app/domain/geo.ts'
import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { SortOrder } from '#app/domain/posts/search-request.ts'
import type { PostKind, PostTrait, Shift, WorkingHours } from '#app/domain/posts/words.ts'

/**
 * Full-text search over published posts.
 *
 * It answers with ids, never with posts: those come from the database, where it is decided what may
 * be shown. An index that lags can make a result late or missing; it cannot show a closed post.
 */
export interface PostSearch {
	readonly engine: EngineName
	search(query: PostQuery, signal?: AbortSignal): Promise<PostHits>
	/** Adds or replaces. Resolves once a search can find the posts; rejects when the engine refused them. */
	index(posts: readonly IndexedPost[]): Promise<void>
	remove(ids: readonly string[]): Promise<void>
	/** Whether it answers at all. */
	healthy(): Promise<boolean>
}

export const engineNames = ['meilisearch', 'postgresql'] as const
export type EngineName = (typeof engineNames)[number]

/** What an index knows of a post: only what a search needs, and nothing about any person. */
export type IndexedPost = {
	id: string
	title: string
	employer: string
	/** The words of title, employer and the rest, cut as the query is cut. */
	titleWords: readonly string[]
	employerWords: readonly string[]
	bodyWords: readonly string[]
	kind: PostKind
	occupation: Occupation | null
	placeCode: DivisionCode
	lat: number | null
	lng: number | null
	monthMinFen: number | null
	monthMaxFen: number | null
	hours: WorkingHours
	shift: Shift
	traits: readonly PostTrait[]
	publishedAt: Date
	/** ISO day, included. */
	validUntil: string
}

export type PostQuery = {
	/** Words cut from what was typed; every one has to be found, or, loosened, any of them. */
	words: readonly string[]
	match: 'all' | 'any'
	division: DivisionCode
	kinds: readonly PostKind[]
	near: Point | null
	/** Only with `near`. */
	radiusKm: number | null
	/** Fen a month that the better end of the pay reaches. */
	payMinFen: number | null
	hours: readonly WorkingHours[]
	/** Every one of them. */
	traits: readonly PostTrait[]
	sort: SortOrder
	/** ISO day: posts that ended before it are no longer shown. */
	today: string
	page: { from: number; size: number }
}

export const facetNames = ['kind', 'division', 'hours', 'traits'] as const
export type FacetName = (typeof facetNames)[number]
export type Facets = Record<FacetName, Readonly<Record<string, number>>>

export type PostHits = {
	ids: string[]
	/** Counts every hit, not only those on the page. */
	total: number
	/** False when there are so many that the engine stopped counting. */
	totalIsExact: boolean
	facets: Facets
	engine: EngineName
	tookMs: number
}

/** Further than this no page reaches: nobody looks there, and every engine pays for it. */
export const lastReachableHit = 1000
/** Hits beyond this are counted no further. */
export const countedHits = 100_000
