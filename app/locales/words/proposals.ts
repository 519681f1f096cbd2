import type { Effect } from '#app/domain/policy/effects.ts'
import { proposalWaits } from '#app/domain/policy/proposal-list.ts'
import type { ProposalState, ProposalVerb } from '#app/domain/policy/proposal-machine.ts'
import { proposalStates } from '#app/domain/policy/proposal-machine.ts'
import { m } from '#app/locales/compiled/messages.js'

export const proposalStateWords: Record<ProposalState, () => string> = {
	draft: m.proposal_state_draft,
	proposed: m.proposal_state_proposed,
	returned: m.proposal_state_returned,
	approved: m.proposal_state_approved,
	withdrawn: m.proposal_state_withdrawn,
}

export const proposalMoveWords: Record<ProposalVerb, () => string> = {
	draft: m.proposal_moved_draft,
	send: m.proposal_moved_send,
	return: m.proposal_moved_return,
	approve: m.proposal_moved_approve,
	withdraw: m.proposal_moved_withdraw,
}

const waits: Record<(typeof proposalWaits)[number], () => string> = {
	waiting: m.proposal_state_waiting,
}

/** What the list can be narrowed to: what waits for oneself, and every state. */
export const proposalStateOptions = () => [
	...proposalWaits.map((value) => ({ value, label: waits[value]() })),
	...proposalStates.map((value) => ({ value, label: proposalStateWords[value]() })),
]

/** What the parameters enter whose change touches nobody's figures of today. */
export const effectWords: Record<Effect, () => string> = {
	families: m.effect_families,
	refusals: m.effect_refusals,
	posts: m.effect_posts,
	later: m.effect_later,
}

export const areaWords: Record<'urban' | 'rural', () => string> = {
	urban: m.assistance_urban,
	rural: m.assistance_rural,
}
