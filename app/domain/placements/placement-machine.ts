import type { Machine } from '#app/domain/state-machine.ts'

export const placementStates = ['agreed', 'started', 'stable', 'left'] as const
export type PlacementState = (typeof placementStates)[number]

export const placementVerbs = ['agree', 'start', 'check', 'settle', 'leave'] as const
export type PlacementVerb = (typeof placementVerbs)[number]

const staff = ['officer', 'caseworker'] as const

/**
 * A placement 就业: the job itself, from the agreement until it has lasted. It is looked at on the days
 * of `track.days`; the look that finds it alive after `track.stable_months` settles it.
 */
export const placementMachine: Machine<PlacementState, PlacementVerb> = {
	name: 'placement',
	states: placementStates,
	moves: [
		{ from: [''], verb: 'agree', to: 'agreed', who: staff },
		{ from: ['agreed'], verb: 'start', to: 'started', who: ['person', ...staff] },
		{ from: ['started'], verb: 'check', to: 'started', who: staff },
		{ from: ['stable'], verb: 'check', to: 'stable', who: staff },
		{ from: ['started'], verb: 'settle', to: 'stable', who: staff },
		{ from: ['agreed', 'started', 'stable'], verb: 'leave', to: 'left', who: ['person', ...staff] },
	],
}

/** A place of the post is taken while a placement is in one of these. */
/** @public */
export const currentPlacementStates: readonly PlacementState[] = ['agreed', 'started', 'stable']
