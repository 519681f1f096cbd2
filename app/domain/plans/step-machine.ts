import type { Machine } from '#app/domain/state-machine.ts'

export const stepStates = ['open', 'objected', 'done', 'dropped'] as const
export type StepState = (typeof stepStates)[number]

export const stepVerbs = ['add', 'finish', 'reopen', 'object', 'keep', 'drop'] as const
export type StepVerb = (typeof stepVerbs)[number]

const workers = ['officer', 'caseworker'] as const
const both = ['person', ...workers] as const

/**
 * A step of an action plan 行动计划. Both sides add steps and say what is done. The person can object to a
 * step in their own words: it then waits for both to speak about it, and binds nobody meanwhile.
 */
export const stepMachine: Machine<StepState, StepVerb> = {
	name: 'plan-step',
	states: stepStates,
	moves: [
		{ from: [''], verb: 'add', to: 'open', who: both },
		{ from: ['open', 'objected'], verb: 'finish', to: 'done', who: both },
		{ from: ['done'], verb: 'reopen', to: 'open', who: both },
		{ from: ['open'], verb: 'object', to: 'objected', who: ['person'] },
		{ from: ['objected'], verb: 'keep', to: 'open', who: workers },
		{ from: ['open', 'objected'], verb: 'drop', to: 'dropped', who: workers },
	],
}

/** Still to be done. */
export const pendingStepStates: readonly StepState[] = ['open', 'objected']
