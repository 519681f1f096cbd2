import type { Machine } from '#app/domain/state-machine.ts'

export const applicationStates = [
	'submitted',
	'received',
	'interview',
	'hired',
	'not-hired',
	'withdrawn',
] as const
export type ApplicationState = (typeof applicationStates)[number]

export const applicationVerbs = [
	'submit',
	'receive',
	'invite',
	'hire',
	'reject',
	'withdraw',
] as const
export type ApplicationVerb = (typeof applicationVerbs)[number]

const staff = ['officer', 'caseworker'] as const

/**
 * An application 应聘: between the person and the employer, with or without an offer before it. The
 * employer's answers are recorded by staff; the person may step back at any time before the hire.
 */
export const applicationMachine: Machine<ApplicationState, ApplicationVerb> = {
	name: 'application',
	states: applicationStates,
	moves: [
		{ from: [''], verb: 'submit', to: 'submitted', who: ['person', ...staff] },
		{ from: ['submitted'], verb: 'receive', to: 'received', who: staff },
		{ from: ['submitted', 'received'], verb: 'invite', to: 'interview', who: staff },
		{ from: ['submitted', 'received', 'interview'], verb: 'hire', to: 'hired', who: staff },
		{
			from: ['submitted', 'received', 'interview'],
			verb: 'reject',
			to: 'not-hired',
			who: [...staff, 'system'],
		},
		{
			from: ['submitted', 'received', 'interview'],
			verb: 'withdraw',
			to: 'withdrawn',
			who: ['person', ...staff],
		},
	],
}

/** Still undecided: the employer owes an answer. */
export const openApplicationStates: readonly ApplicationState[] = [
	'submitted',
	'received',
	'interview',
]

/** A person has at most one of these at a post. */
export const standingApplicationStates: readonly ApplicationState[] = [
	...openApplicationStates,
	'hired',
]
