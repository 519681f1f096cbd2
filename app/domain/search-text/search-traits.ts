import type { OneOf } from '#app/domain/one-of.ts'
import { postTraits } from '#app/domain/posts/words.ts'

/**
 * What people ask for besides the work itself: the traits of posts, and more that posts have no field
 * for and only their texts tell.
 */
export const searchTraits = [
	...postTraits,
	'weekends-off',
	'paid-daily',
	'paid-weekly',
	'home-based',
	'short-term',
	'older-welcome',
	'couples-welcome',
	'night',
] as const
export type SearchTrait = OneOf<typeof searchTraits>
