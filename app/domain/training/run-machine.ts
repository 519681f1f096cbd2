import type { Machine } from '#app/domain/state-machine.ts'

export const runStates = ['open', 'finished', 'called-off'] as const
export type RunState = (typeof runStates)[number]

export const runVerbs = ['finish', 'call-off'] as const
export type RunVerb = (typeof runVerbs)[number]

/** One time that a course is held 班次. */
export const runMachine: Machine<RunState, RunVerb> = {
	name: 'course-run',
	states: runStates,
	moves: [
		{ from: ['open'], verb: 'finish', to: 'finished', who: ['officer', 'trainer'] },
		{ from: ['open'], verb: 'call-off', to: 'called-off', who: ['officer'] },
	],
}
