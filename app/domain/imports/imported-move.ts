import { type Finding, needsReview } from '#app/domain/posts/finding.ts'
import { type PostState, type PostVerb, postMachine } from '#app/domain/posts/post-machine.ts'
import { moved } from '#app/domain/state-machine.ts'

/** What an import did with a row that made a post. */
export type ImportedMove = { verb: PostVerb; to: PostState }

/** Someone has ended these; an import does not begin them anew. */
const ended: readonly PostState[] = ['filled', 'closed']

/**
 * Where a row takes its post. Warnings publish; whatever blocks, or needs a person's eye, goes to review.
 * A post that someone paused stays so, one that had run out is renewed, one that was ended stays ended.
 */
export function importedMove(
	state: PostState | null,
	findings: readonly Finding[],
): ImportedMove | null {
	if (state !== null && ended.includes(state)) return null
	const verb = needsReview(findings) ? 'import-for-review' : cleanVerb(state)
	const move = moved(postMachine, state ?? '', verb, 'system')
	if ('refused' in move) throw new Error(`an import cannot ${verb} a post that is ${state}`)
	return { verb, to: move.to }
}

function cleanVerb(state: PostState | null): PostVerb {
	switch (state) {
		case 'published':
		case 'paused':
		case 'draft':
			return 'edit'
		case 'expired':
			return 'renew'
		default:
			return 'import'
	}
}

/** An equal row has nothing new to say, unless its post has run out meanwhile. */
export const saysNothingNew = (state: PostState, sameRow: boolean): boolean =>
	ended.includes(state) || (sameRow && state !== 'expired')
