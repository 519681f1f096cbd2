import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Education, PostKind, WorkingHours } from '#app/domain/posts/words.ts'
import type { ConceptId } from './concepts/all-concepts.ts'
import type { SearchTrait } from './search-traits.ts'

/** Pay as someone says it, in fen a month. */
export type PayWish = { minFen: number | null; maxFen: number | null }

/** What a piece of a search text says. */
export type Meaning =
	| { is: 'place'; divisions: readonly DivisionCode[] }
	| { is: 'near-home' }
	| ({ is: 'pay' } & PayWish)
	| { is: 'trait'; traits: readonly SearchTrait[] }
	| { is: 'hours'; hours: readonly WorkingHours[] }
	| { is: 'kind'; kind: PostKind }
	| { is: 'age'; years: number }
	| { is: 'schooling'; level: Education }
	/** A kind of work, and those that its name mentions besides. */
	| { is: 'concept'; concept: ConceptId; mentions: readonly ConceptId[] }
	/** Turns what follows into something not wanted. */
	| { is: 'not' }
	| { is: 'filler' }

/** Finds what a text says from a place on: how many letters it takes, and what they mean. */
export type Reader = (text: string, place: number) => Reading | null
export type Reading = { length: number; meaning: Meaning }
