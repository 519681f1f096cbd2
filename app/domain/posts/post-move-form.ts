import { z } from 'zod'

/** Moves of a post that someone makes by a button; a reason where the move asks for one. */
export const postMoves = [
	'submit',
	'publish',
	'approve',
	'return',
	'pause',
	'resume',
	'fill',
	'reopen',
	'close',
	'renew',
] as const
export type ChosenMove = (typeof postMoves)[number]

/** Moves that tell someone no: they owe a reason. */
export const movesWithReason: readonly ChosenMove[] = ['return', 'close']

export const postMoveForm = z.object({
	verb: z.enum(postMoves, 'choose-one'),
	reason: z.string().trim().max(300, 'text-long').default(''),
})
