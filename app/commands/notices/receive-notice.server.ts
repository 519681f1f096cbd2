import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Notice } from '#app/adapters/db/generated/client.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { caseTrack } from '#app/commands/cases/case-track.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { CaseState, CaseVerb } from '#app/domain/cases/case-machine.ts'
import type { DeliveryWay } from '#app/domain/offers/ways.ts'
import type { IllegalMove } from '#app/domain/state-machine.ts'

type Receipt = { how: DeliveryWay; on: string; proof: string }
type Outcome =
	| { refused: IllegalMove | 'not-found' | 'already-changed' | 'date-future' }
	| { id: string }

/** What receiving a document moves: the clocks of the person run from the day they have it, not before. */
const moves: Partial<Record<string, { from: CaseState; verb: CaseVerb; to: CaseState }>> = {
	case: { from: 'noticed', verb: 'receive', to: 'hearing' },
	decision: { from: 'decided', verb: 'receive-decision', to: 'served' },
}

/** A document has reached the person: they say so themself, or staff write down how they brought it. */
export function receiveNotice(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	receipt: Receipt,
): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const notice = await tx.db.notice.findUnique({ where: { id } })
		if (!notice || !may(ctx.actor, 'case.state', subjectOf(notice))) return { refused: 'not-found' }
		if (receipt.on > ctx.today) return { refused: 'date-future' }
		const { how, proof } = receipt
		const { count } = await tx.db.notice.updateMany({
			where: { id, receivedAt: null },
			data: { receivedAt: ctx.now, receivedHow: how, proof },
		})
		if (count === 0) return { refused: 'already-changed' }
		const moved = await moveOn(ctx, tx, notice, receipt)
		if (moved && 'refused' in moved) return moved
		const division = notice.personDivision
		tx.record({ action: 'notice.receive', subject: ['notice', id], division, details: { how } })
		return { id }
	})
}

const subjectOf = ({ personId, personDivision }: Notice) => ({
	personId,
	divisions: [personDivision],
})

/** the days for an objection to what was found begin with its notice. */
async function startObjection({ db }: WriteTx, id: string, division: string, today: string) {
	await db.refusal.updateMany({
		where: { id, state: 'unjustified', dueOn: null },
		data: await newClock(db, { refusal: 'unjustified', division, today }),
	})
}

async function moveOn(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ kind, caseId, refusalId, personDivision: division }: Notice,
	{ how, on }: Receipt,
) {
	if (kind === 'refusal' && refusalId !== null) await startObjection(tx, refusalId, division, on)
	const move = moves[kind]
	const row = caseId === null ? null : await caseTrack.find(tx.db, caseId)
	if (!move || row?.state !== move.from) return null
	return moveWithin(ctx, tx, caseTrack, row, move.verb, async () => ({
		changes: await newClock(tx.db, { case: move.to, division, today: on }),
		said: { how, on },
	}))
}
