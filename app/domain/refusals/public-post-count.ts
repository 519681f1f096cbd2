import type { RefusalState } from './refusal-machine.ts'

/** A refusal of a suitable public-interest post 公益性岗位. */
export type PublicPostRefusal = { id: string; state: RefusalState }

export type PublicPostCount = { counted: string[]; limit: number; reached: boolean }

/**
 * how many public-interest posts were refused without good reason. Whoever reaches the limit of the place is
 * offered no more of them; dibao has nothing to do with it, and is counted by itself.
 */
export function publicPostCount(
	refusals: readonly PublicPostRefusal[],
	limit: number,
): PublicPostCount {
	const counted = refusals.filter(({ state }) => state === 'unjustified').map(({ id }) => id)
	return { counted, limit, reached: counted.length >= limit }
}
