import type { Machine } from '#app/domain/state-machine.ts'

export const claimStates = [
	'draft',
	'submitted',
	'returned',
	'approved',
	'refused',
	'paid',
	'withdrawn',
] as const
export type ClaimState = (typeof claimStates)[number]

export const claimVerbs = [
	'begin',
	'fill',
	'submit',
	'return',
	'approve',
	'refuse',
	'pay',
	'withdraw',
] as const
export type ClaimVerb = (typeof claimVerbs)[number]

const staff = ['officer', 'caseworker'] as const
const both = ['person', ...staff] as const

/**
 * A claim 申请 of a subsidy, a loan or a tax relief: filled in and handed in by the person, or by
 * staff for a person or an employer, sent back where a paper is missing, decided by a named official, and paid.
 */
export const claimMachine: Machine<ClaimState, ClaimVerb> = {
	name: 'claim',
	states: claimStates,
	moves: [
		{ from: [''], verb: 'begin', to: 'draft', who: both },
		{ from: ['draft'], verb: 'fill', to: 'draft', who: both },
		{ from: ['returned'], verb: 'fill', to: 'returned', who: both },
		{ from: ['draft', 'returned'], verb: 'submit', to: 'submitted', who: both },
		{ from: ['submitted'], verb: 'return', to: 'returned', who: staff },
		{ from: ['submitted'], verb: 'approve', to: 'approved', who: staff },
		{ from: ['submitted'], verb: 'refuse', to: 'refused', who: staff },
		{ from: ['approved'], verb: 'pay', to: 'paid', who: staff },
		{ from: ['draft', 'submitted', 'returned'], verb: 'withdraw', to: 'withdrawn', who: both },
	],
}

/** Nothing of the same group is claimed beside these. */
export const standingClaimStates: readonly ClaimState[] = [
	'submitted',
	'returned',
	'approved',
	'paid',
]

/** An office has to do something about these. */
export const waitingClaimStates: readonly ClaimState[] = ['submitted', 'approved']

/** The person can still add to it. */
export const openClaimStates: readonly ClaimState[] = ['draft', 'submitted', 'returned']
