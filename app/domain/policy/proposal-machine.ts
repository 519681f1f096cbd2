import type { Machine } from '#app/domain/state-machine.ts'

export const proposalStates = ['draft', 'proposed', 'returned', 'approved', 'withdrawn'] as const
export type ProposalState = (typeof proposalStates)[number]

export const proposalVerbs = ['draft', 'send', 'return', 'approve', 'withdraw'] as const
export type ProposalVerb = (typeof proposalVerbs)[number]

const admin = ['admin'] as const

/**
 * A change of policy parameters: one administrator drafts it, looks at whom it changes and sends it; a
 * second one with the right to approve makes it so, or sends it back with a reason.
 */
export const proposalMachine: Machine<ProposalState, ProposalVerb> = {
	name: 'parameter-proposal',
	states: proposalStates,
	moves: [
		{ from: [''], verb: 'draft', to: 'draft', who: admin },
		{ from: ['draft', 'returned'], verb: 'send', to: 'proposed', who: admin },
		{ from: ['proposed'], verb: 'return', to: 'returned', who: admin },
		{ from: ['proposed'], verb: 'approve', to: 'approved', who: admin },
		{ from: ['draft', 'proposed', 'returned'], verb: 'withdraw', to: 'withdrawn', who: admin },
	],
}

/** What belongs to whoever proposed, and what to a second person. */
export const ofMaker: readonly ProposalVerb[] = ['send', 'withdraw']
export const ofSecond: readonly ProposalVerb[] = ['return', 'approve']

/** Nobody has said the last word about these. */
export const undecidedStates: readonly ProposalState[] = ['draft', 'proposed', 'returned']
