import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { PostKind } from '#app/domain/posts/words.ts'
import type { ConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'

/** What an engine tells of a post that it found, for the ranking to weigh. */
export type Candidate = {
	id: string
	/** The title without what employers add to it. */
	core: string
	employer: string
	said: readonly ConceptId[]
	within: readonly ConceptId[]
	groups: readonly Occupation[]
	kind: PostKind
	placeCode: string
	lat: number | null
	lng: number | null
	monthMinFen: number | null
	monthMaxFen: number | null
	/** Places that are still free; null where the post does not say how many it has. */
	headcount: number | null
	publishedAt: Date
}

/** A name for comparison: 普工 操作工 and 普工/操作工 are the same. */
export const plainName = (text: string): string => text.replace(/[\s/]+/g, '')
