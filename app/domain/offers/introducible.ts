import { type EmployerStanding, isShutOut } from '#app/domain/posts/employer-standing.ts'
import { openPostStates, type PostState } from '#app/domain/posts/post-machine.ts'
import { type NoMoreIntroductions, type Places, whyNoIntroduction } from './places.ts'

/** What decides whether someone can be introduced to a post, or apply for it, today. */
export type PostStanding = Places & {
	state: PostState
	validUntil: string | null
	employer: EmployerStanding
}

export function isOpen({ state, validUntil, employer }: PostStanding, today: string): boolean {
	const holds = validUntil !== null && validUntil >= today
	return openPostStates.includes(state) && holds && !isShutOut(employer)
}

export type NotIntroducible = 'post-not-open' | 'employer-unverified'

/** A formal introduction goes to an open post of a verified employer only. */
export function whyNotIntroducible(post: PostStanding, today: string): NotIntroducible | null {
	if (!isOpen(post, today)) return 'post-not-open'
	return post.employer === 'verified' ? null : 'employer-unverified'
}

/** The same, and whether there is room for one introduction more. */
export function whyNotOneMore(
	post: PostStanding,
	today: string,
	maxPerPlace: number,
): NotIntroducible | NoMoreIntroductions | null {
	return whyNotIntroducible(post, today) ?? whyNoIntroduction(post, maxPerPlace)
}

/**
 * Anyone may apply to an open post by themself, also of an employer that is not verified yet. Only a
 * post that says how many it wants can have no place left.
 */
export function whyNoApplication(
	post: PostStanding,
	today: string,
): 'post-not-open' | 'no-free-place' | null {
	if (!isOpen(post, today)) return 'post-not-open'
	return isFull(post) ? 'no-free-place' : null
}

/** Who was introduced may accept while the post pauses or has just run out, but not once it is filled or closed. */
export function whyNoAcceptance(post: PostStanding): 'post-not-open' | 'no-free-place' | null {
	if (!['published', 'paused', 'expired'].includes(post.state)) return 'post-not-open'
	return isFull(post) ? 'no-free-place' : null
}

export const isFull = ({ headcount, taken }: Omit<Places, 'introduced'>): boolean =>
	headcount !== null && taken >= headcount
