import { handoverFor, writeHandoverEvent } from '#app/adapters/caseload/handover-row.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Handover } from '#app/adapters/db/generated/client.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import {
	type HandoverState,
	type HandoverVerb,
	handoverMachine,
	handoverStates,
	sideOf,
} from '#app/domain/caseload/handover-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'

type Verb = Exclude<HandoverVerb, 'propose'>
type Outcome =
	| { refused: IllegalMove | 'not-found' | 'not-yours' | 'already-changed' | 'reason-missing' }
	| { id: string; state: HandoverState }

/** The receiver accepts or sends back with a reason; the giver takes back. Whoever comes second changes nothing. */
export function moveHandover(
	ctx: Ctx<Staff>,
	id: string | undefined,
	verb: Verb,
	reason = '',
): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const handover = await handoverFor(tx.db, ctx.actor, id)
		if (!handover) return { refused: 'not-found' }
		const { fromId, toId, version } = handover
		if (ctx.actor.accountId !== (sideOf[verb] === 'giver' ? fromId : toId))
			return { refused: 'not-yours' }
		const from = oneOf(handoverStates, handover.state)
		const move = moved(handoverMachine, from, verb, moverOf(ctx.actor))
		if ('refused' in move) return move
		if (verb === 'return' && reason === '') return { refused: 'reason-missing' }
		const { count } = await tx.db.handover.updateMany({
			where: { id: handover.id, state: from, version },
			data: { state: move.to, settledAt: ctx.now, version: version + 1 },
		})
		if (count === 0) return { refused: 'already-changed' }

		const people = await settle(ctx, tx, handover, verb)
		const event = { verb, from, to: move.to, people, ...(reason !== '' && { reason }) }
		await writeHandoverEvent(ctx, tx, { ...handover, version: version + 1 }, event)
		await tell(ctx, tx, handover, verb)
		return { id: handover.id, state: move.to }
	})
}

/** Accepted, they have another caseworker from today; else they have whom they had. */
async function settle(
	{ actor, today }: Ctx<Staff>,
	{ db, record }: WriteTx,
	{ id, toId, fromId, divisionCode }: Handover,
	verb: Verb,
): Promise<number> {
	const taken = { caseworkerId: toId, since: dateOf(today), assignedBy: actor.accountId }
	const moved = await db.caseloadEntry.updateManyAndReturn({
		where: { handoverId: id, caseworkerId: fromId },
		data: { handoverId: null, ...(verb === 'accept' && taken) },
	})
	if (verb === 'accept')
		for (const { personId, personDivision } of moved)
			record({
				action: 'caseload.hand-over',
				subject: ['person', personId],
				division: personDivision || divisionCode,
				details: { caseworker: toId, handover: id },
			})
	return moved.length
}

const told = {
	accept: 'handover-accepted',
	return: 'handover-returned',
	withdraw: 'handover-withdrawn',
} as const

async function tell(
	{ actor }: Ctx<Staff>,
	tx: WriteTx,
	{ id, fromId, toId }: Handover,
	verb: Verb,
): Promise<void> {
	const name = await staffName(tx.db, actor.accountId)
	const message = { template: told[verb], params: { name }, link: `/handovers/${id}` }
	await notifyAccount(tx, sideOf[verb] === 'giver' ? toId : fromId, message)
}
