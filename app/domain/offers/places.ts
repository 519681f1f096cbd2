/** How a post stands with its places: counted, never stored. */
export type Places = {
	/** Null: the post does not say how many it wants. */
	headcount: number | null
	taken: number
	/** Introductions confirmed, sent, or accepted without a job agreed yet. */
	introduced: number
}

/** A post that does not say how many it wants is taken to want one. */
export function freePlaces({ headcount, taken }: Places): number {
	return Math.max(0, (headcount ?? 1) - taken)
}

export type NoMoreIntroductions = 'no-free-place' | 'introductions-used-up'

/**
 * No more introductions at a time than free places times `offer.max_per_place`: nobody is sent to a
 * place that thirty others were sent to, and nobody's refusal of such a place means anything.
 */
export function whyNoIntroduction(places: Places, maxPerPlace: number): NoMoreIntroductions | null {
	const free = freePlaces(places)
	if (free === 0) return 'no-free-place'
	return places.introduced >= Math.floor(free * maxPerPlace) ? 'introductions-used-up' : null
}
