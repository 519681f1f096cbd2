import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Point } from '#app/domain/geo.ts'
import type { Occupation } from '#app/domain/occupations/groups.ts'
import type { Education, PostKind, WorkingHours } from '#app/domain/posts/words.ts'
import type { ConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import type { SearchTrait } from '#app/domain/search-text/search-traits.ts'

/** Posts about any of these kinds of work: `said` as their head noun, `named` anywhere in the title. */
export type WorkCondition = { ids: readonly ConceptId[]; as: 'said' | 'named' }

/** What posts have to be like: every line holds; within a line of several values any of them. */
export type Conditions = {
	/** Tokens, all of them, in the title or anywhere in the post. */
	words: readonly string[]
	wordsIn: 'title' | 'anywhere'
	work: readonly WorkCondition[]
	groups: readonly Occupation[]
	withoutWork: readonly ConceptId[]
	withoutWords: readonly string[]
	kinds: readonly PostKind[]
	withoutKinds: readonly PostKind[]
	divisions: readonly DivisionCode[]
	near: Point | null
	/** Only with `near`. */
	radiusKm: number | null
	/** Fen a month: the better end of the pay reaches the one, the lower end stays under the other. */
	payMinFen: number | null
	payMaxFen: number | null
	hours: readonly WorkingHours[]
	/** Every one of them. */
	traits: readonly SearchTrait[]
	/** Of whoever searches; posts that do not say count as open. */
	age: number | null
	schooling: Education | null
}

export const anyPost: Conditions = {
	words: [],
	wordsIn: 'anywhere',
	work: [],
	groups: [],
	withoutWork: [],
	withoutWords: [],
	kinds: [],
	withoutKinds: [],
	divisions: [],
	near: null,
	radiusKm: null,
	payMinFen: null,
	payMaxFen: null,
	hours: [],
	traits: [],
	age: null,
	schooling: null,
}
