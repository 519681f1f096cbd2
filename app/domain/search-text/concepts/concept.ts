import type { Occupation } from '#app/domain/occupations/groups.ts'

/**
 * One kind of work as people and posts call it. Its terms mean the same work; what is merely close to
 * it is `near`: offered after it, never instead of it. Lists are written as words with spaces between.
 */
export type ConceptSource = {
	groups: readonly Occupation[]
	terms: string
	near?: string
	/**
	 * `rank` leads others (主管), `place` is only where the work is (电子厂): neither says by itself what
	 * is done all day.
	 */
	sort?: 'rank' | 'place'
}
export type ConceptSources = Readonly<Record<string, ConceptSource>>
