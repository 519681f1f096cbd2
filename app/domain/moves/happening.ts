import type { ApplicationVerb } from '#app/domain/applications/application-machine.ts'
import type { OfferVerb } from '#app/domain/offers/offer-machine.ts'
import type { PlacementVerb } from '#app/domain/placements/placement-machine.ts'

/** A move of what lies between a person and a post, by its full name: `offer.send`. */
export type MoveName =
	| `offer.${OfferVerb}`
	| `application.${ApplicationVerb}`
	| `placement.${PlacementVerb}`

/** Who made a move, as far as pages say: staff by name, the person or a helper, a code, the portal. */
export type MadeBy = { kind: 'staff'; name: string } | { kind: 'person' | 'code' | 'system' }

/** One line of the timeline from the first mention of a post to a job that lasts. */
export type Happening = {
	move: MoveName
	at: Date
	by: MadeBy
	/** What its event keeps, as texts: codes, days, times. */
	facts: Readonly<Record<string, string>>
}

/** On whose side someone reads a timeline: the other side learns that, not why. */
export type Reader = 'person' | 'staff' | 'other-side'
