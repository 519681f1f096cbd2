import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { circumstancesOf, type Declined } from '#app/adapters/refusals/circumstances.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Answering } from '#app/commands/offers/answer-within.server.ts'
import { offerTrack } from '#app/commands/offers/offer-track.server.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { blockersOf } from '#app/domain/refusals/countable.ts'
import { refusalMachine } from '#app/domain/refusals/refusal-machine.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { refusalTrack } from './refusal-track.server.ts'

/**
 * That an offer was declined, as a fact beside it. What can never count is set aside at once, with the
 * reasons; about the rest a person has to find something.
 */
export async function recordRefusal(
	ctx: Ctx<Answering>,
	tx: WriteTx,
	offerId: string,
	declined: Declined,
): Promise<string> {
	const { db } = tx
	const offer = await offerTrack.find(db, offerId)
	if (!offer) throw new Error('an offer that was just declined is gone')
	const { personId, personDivision } = offer
	const blockers = blockersOf(await circumstancesOf(db, offer, declined, ctx.today))
	const verb = blockers.length > 0 ? 'set-aside' : 'record'
	const move = moved(refusalMachine, nothing, verb, moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`a refusal cannot be recorded: ${move.refused}`)
	const refusal = await db.refusal.create({
		data: {
			id: newId(ctx.now.getTime()),
			offerId,
			personId,
			personDivision,
			state: move.to,
			blockers,
			refusedAt: ctx.now,
			...(await newClock(db, { refusal: move.to, division: personDivision, today: ctx.today })),
		},
	})
	const said = { blockers }
	await writeHappening(ctx, tx, refusalTrack, refusal, { verb, from: nothing, to: move.to, said })
	if (verb === 'record')
		await notifyStaff(tx, 'caseworker', personDivision, {
			template: 'refusal-to-decide',
			params: await factsOf(tx, offer),
			link: `/refusals/${refusal.id}`,
		})
	return refusal.id
}
