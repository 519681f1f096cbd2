import type { Machine } from '#app/domain/state-machine.ts'

export const enrolmentStates = [
	'enrolled',
	'waiting',
	'withdrawn',
	'called-off',
	'completed',
	'not-completed',
] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

export const enrolmentVerbs = [
	'enrol',
	'wait',
	'move-up',
	'withdraw',
	'call-off',
	'complete',
	'not-complete',
] as const
export type EnrolmentVerb = (typeof enrolmentVerbs)[number]

const workers = ['officer', 'caseworker'] as const
const holders = ['officer', 'trainer'] as const

/** These hold one of the places of a run. */
export const seatedStates = ['enrolled', 'completed', 'not-completed'] as const
/** These still lie ahead, or are under way. */
export const liveStates = ['enrolled', 'waiting'] as const

/**
 * Somebody's part in a run of a course 报名. That a course was not completed is a state of the enrolment
 * and of nothing else: no rule reads it, and it never stands against the person.
 */
export const enrolmentMachine: Machine<EnrolmentState, EnrolmentVerb> = {
	name: 'enrolment',
	states: enrolmentStates,
	moves: [
		{ from: [''], verb: 'enrol', to: 'enrolled', who: ['person', ...workers] },
		{ from: [''], verb: 'wait', to: 'waiting', who: ['person', ...workers] },
		{ from: ['waiting'], verb: 'move-up', to: 'enrolled', who: ['system'] },
		{
			from: ['enrolled', 'waiting'],
			verb: 'withdraw',
			to: 'withdrawn',
			who: ['person', ...workers],
		},
		{ from: ['enrolled', 'waiting'], verb: 'call-off', to: 'called-off', who: ['officer'] },
		{ from: ['enrolled', 'not-completed'], verb: 'complete', to: 'completed', who: holders },
		{ from: ['enrolled'], verb: 'not-complete', to: 'not-completed', who: holders },
	],
}
