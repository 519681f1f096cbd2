import type { Ctx, Json, WriteTx } from '#app/adapters/context.ts'
import { impactOf } from '#app/adapters/policy/impact-of.server.ts'
import { type ProposalRow, proposalFor } from '#app/adapters/policy/proposal-rows.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { WhyNoChange } from '#app/domain/policy/proposal.ts'
import {
	ofMaker,
	ofSecond,
	type ProposalState,
	type ProposalVerb,
	proposalMachine,
	proposalStates,
} from '#app/domain/policy/proposal-machine.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { putInForce } from './put-in-force.server.ts'
import { writeProposalEvent } from './write-proposal-event.server.ts'

type Verb = Exclude<ProposalVerb, 'draft'>
type Said = { readonly [name: string]: Json }
export type ProposalMoved =
	| { refused: IllegalMove | WhyNoChange | 'not-found' | 'already-changed' }
	| { refused: 'needs-approve' | 'second-person' | 'not-yours' }
	| { proposalId: string; state: ProposalState }

/**
 * Moves a proposal: whoever made it sends or withdraws it, a second person with the right to approve makes
 * it so or sends it back. The database holds to the second person as well.
 */
export async function moveProposal(
	ctx: Ctx<Staff>,
	id: string | undefined,
	verb: Verb,
	ground = '',
): Promise<ProposalMoved> {
	return ctx.write(async (tx): Promise<ProposalMoved> => {
		const proposal = await proposalFor(tx.db, ctx.actor, id)
		if (!proposal) return { refused: 'not-found' }
		const from = oneOf(proposalStates, proposal.state)
		const move = moved(proposalMachine, from, verb, moverOf(ctx.actor))
		if ('refused' in move) return move
		const refused = whyNotBy(ctx.actor, proposal, verb)
		if (refused) return { refused }
		if (!(await moveRow(ctx, tx, proposal, { verb, to: move.to, ground })))
			return { refused: 'already-changed' }
		const said = await consequences[verb](ctx, tx, proposal)
		if (isRefused(said)) return said
		const { id: proposalId, divisionCode, version } = proposal
		const data = { ...said, ...(ground !== '' && { ground }) }
		await writeProposalEvent(
			ctx,
			tx,
			{ id: proposalId, divisionCode, version: version + 1 },
			{ verb, from, to: move.to, data },
		)
		return { proposalId: proposal.id, state: move.to }
	})
}

const isRefused = (said: object): said is { refused: WhyNoChange } => 'refused' in said

function whyNotBy(actor: Staff, { madeBy, divisionCode }: ProposalRow, verb: Verb) {
	const divisions = [divisionCode]
	if (!may(actor, 'parameter.propose', { divisions })) return 'not-found'
	if (ofMaker.includes(verb)) return madeBy === actor.accountId ? null : 'not-yours'
	if (!may(actor, 'parameter.approve', { divisions })) return 'needs-approve'
	return madeBy === actor.accountId ? 'second-person' : null
}

/** What a move brings about, and what its event keeps of it. */
const consequences: Record<
	Verb,
	(ctx: Ctx<Staff>, tx: WriteTx, proposal: ProposalRow) => Promise<Said | { refused: WhyNoChange }>
> = {
	// What it would do, as whoever sends it has seen it, stays with it for good.
	send: async ({ today }, { db }, proposal) => ({
		impact: (await impactOf(db, proposal, today)).figures,
	}),
	approve: putInForce,
	return: async () => ({}),
	withdraw: async () => ({}),
}

type Move = { verb: Verb; to: ProposalState; ground: string }

/** False when somebody else has moved it meanwhile: whoever comes second changes nothing. */
async function moveRow(
	{ actor, now }: Ctx<Staff>,
	{ db }: WriteTx,
	{ id, state, version }: ProposalRow,
	{ verb, to, ground }: Move,
): Promise<boolean> {
	const by = ofSecond.includes(verb)
		? { decidedBy: actor.accountId, decidedAt: now }
		: { decidedBy: null, decidedAt: null }
	const { count } = await db.parameterProposal.updateMany({
		where: { id, state, version },
		data: { ...by, ground, state: to, version: version + 1 },
	})
	return count > 0
}
