import type { Ctx, Json, WriteTx } from '#app/adapters/context.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import { type ProposalVerb, proposalMachine } from '#app/domain/policy/proposal-machine.ts'

type Proposal = { id: string; divisionCode: string; version: number }
type Event = {
	verb: ProposalVerb
	from: string
	to: string
	data?: { readonly [name: string]: Json }
}

/** Event and audit of one move of a proposal; the event has the number of the version that it made. */
export async function writeProposalEvent(
	{ actor, now }: Ctx<Staff>,
	tx: WriteTx,
	{ id, divisionCode, version }: Proposal,
	{ verb, from, to, data = {} }: Event,
): Promise<void> {
	await tx.db.parameterProposalEvent.create({
		data: {
			proposalId: id,
			seq: version,
			verb,
			fromState: from,
			toState: to,
			actor: nameOf(actor),
			at: now,
			data,
		},
	})
	tx.record({
		action: `${proposalMachine.name}.${verb}`,
		subject: [proposalMachine.name, id],
		division: divisionCode,
		details: { from, to },
	})
}
