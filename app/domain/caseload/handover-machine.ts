import type { Machine } from '#app/domain/state-machine.ts'

export const handoverStates = ['proposed', 'accepted', 'returned', 'withdrawn'] as const
export type HandoverState = (typeof handoverStates)[number]

export const handoverVerbs = ['propose', 'accept', 'return', 'withdraw'] as const
export type HandoverVerb = (typeof handoverVerbs)[number]

const caseworker = ['caseworker'] as const

/**
 * A hand-over 工作交接 of people from one caseworker to another. Until the receiver accepts it, the giver
 * looks after them, and can take it back.
 */
export const handoverMachine: Machine<HandoverState, HandoverVerb> = {
	name: 'handover',
	states: handoverStates,
	moves: [
		{ from: [''], verb: 'propose', to: 'proposed', who: caseworker },
		{ from: ['proposed'], verb: 'accept', to: 'accepted', who: caseworker },
		{ from: ['proposed'], verb: 'return', to: 'returned', who: caseworker },
		{ from: ['proposed'], verb: 'withdraw', to: 'withdrawn', who: caseworker },
	],
}

/** Which of the two makes each move. */
export const sideOf: Record<Exclude<HandoverVerb, 'propose'>, 'giver' | 'receiver'> = {
	accept: 'receiver',
	return: 'receiver',
	withdraw: 'giver',
}
