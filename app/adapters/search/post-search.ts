import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { SortOrder } from '#app/domain/posts/search-request.ts'
import type { Education, WorkingHours } from '#app/domain/posts/words.ts'
import type { Candidate } from '#app/domain/search/candidate.ts'
import type { Conditions } from '#app/domain/search/conditions.ts'
import type { SearchTrait } from '#app/domain/search-text/search-traits.ts'

/**
 * Search over published posts. An engine narrows by conditions, counts, and hands out candidates; the
 * order among them is made by one pure function, whichever engine found them.
 *
 * It answers with what an index knows, never with posts: those come from the database, where it is
 * decided what may be shown. An index that lags can make a result late or missing; it cannot show a
 * closed post.
 */
export interface PostSearch {
	readonly engine: EngineName
	search(query: PostQuery, signal?: AbortSignal): Promise<PostHits>
	/** How many posts each of several queries finds, all at once; as many as the engine counts at the most. */
	counts(queries: readonly PostQuery[]): Promise<number[]>
	/** Adds or replaces. Resolves once a search can find the posts; rejects when the engine refused them. */
	index(posts: readonly IndexedPost[]): Promise<void>
	remove(ids: readonly string[]): Promise<void>
	/** Whether it answers searches. */
	healthy(): Promise<boolean>
}

export const engineNames = ['meilisearch', 'postgresql'] as const
export type EngineName = (typeof engineNames)[number]

/** What an index knows of a post: only what a search needs, and nothing about any person. */
export type IndexedPost = Candidate & {
	titleTokens: readonly string[]
	/** The tokens of everything else: employer, description, benefits; those of the title not again. */
	bodyTokens: readonly string[]
	hours: WorkingHours
	traits: readonly SearchTrait[]
	education: Education
	/** The oldest age the post speaks of. */
	ageTo: number | null
	/** ISO day, included. */
	validUntil: string
}

export type PostQuery = Conditions & {
	/** Posts that are known already. */
	exclude: readonly string[]
	/**
	 * By relevance those of just the name looked for come first, then the nearest, where a place is
	 * given, then the newest: what is best among the first ones is decided afterwards.
	 */
	sort: SortOrder
	/** The name that comes first by relevance, as `plainName` gives it. */
	named?: string
	/** The facet of places counts the divisions right below this one. */
	placesBelow: DivisionCode
	/** ISO day: posts that ended before it are no longer shown. */
	today: string
	page: { from: number; size: number }
	/** Only the number of hits is wanted, not how many each further condition would leave. */
	facets?: false
}

export const facetNames = ['kind', 'division', 'hours', 'traits'] as const
export type FacetName = (typeof facetNames)[number]
export type Facets = Record<FacetName, Readonly<Record<string, number>>>

export type PostHits = {
	candidates: Candidate[]
	/** Counts every hit, not only those on the page. */
	total: number
	/** False when there are so many that the engine stopped counting. */
	totalIsExact: boolean
	facets: Facets
	engine: EngineName
	tookMs: number
}
