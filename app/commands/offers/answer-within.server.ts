import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { moveWithin, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Bearer, Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { AnswerWay, DeliveryWay } from '#app/domain/offers/ways.ts'
import { planDelivery } from './deliver-offer.server.ts'
import { type OfferChanges, type OfferMoved, offerTrack } from './offer-track.server.ts'

/** Who can answer an offer: the person, a helper, whoever holds its code, staff who heard the answer. */
export type Answering = Recipient | Bearer | Staff

type Answer = { verb: 'accept' | 'decline'; how: AnswerWay }

/** Whoever answers has received the offer: how, follows from the way of the answer. */
const received: Record<AnswerWay, DeliveryWay> = {
	online: 'online',
	'in-person': 'in-person',
	phone: 'phone',
	code: 'letter',
	text: 'sms',
}

/** An answer to an offer, within a transaction; an offer that nobody knew to have arrived is delivered by it. */
export async function answerWithin<Reason extends string>(
	ctx: Ctx<Answering>,
	tx: WriteTx,
	id: string,
	{ verb, how }: Answer,
	plan: (offer: Offer) => Promise<Plan<OfferChanges> | { refused: Reason }>,
): Promise<OfferMoved<Reason>> {
	const offer = await offerTrack.find(tx.db, id)
	if (!offer || !isTheirs(ctx.actor, offer)) return { refused: 'not-found' }
	const delivered = await deliveredOffer(ctx, tx, offer, received[how])
	if ('refused' in delivered) return delivered

	const answered = await moveWithin(ctx, tx, offerTrack, delivered, verb, async () => {
		const planned = await plan(delivered)
		if ('refused' in planned) return planned
		const { changes, said, after } = planned
		return {
			changes: { ...changes, answeredAt: ctx.now, answeredHow: how },
			said: { ...said, how },
			after: async () => {
				await after?.()
				await tellMaker(ctx, tx, delivered, verb)
			},
		}
	})
	return answered
}

function isTheirs(actor: Answering, { id, personId, personDivision }: Offer): boolean {
	if (actor.kind === 'bearer' && actor.offerId !== id) return false
	return may(actor, 'offer.answer', { personId, divisions: [personDivision] })
}

async function deliveredOffer(
	ctx: Ctx<Answering>,
	tx: WriteTx,
	offer: Offer,
	how: DeliveryWay,
): Promise<
	Offer | { refused: 'not-found' | 'already-changed' | 'move-not-possible' | 'move-not-yours' }
> {
	if (offer.state !== 'sent' && offer.state !== 'undeliverable') return offer
	const moved = await moveWithin(ctx, tx, offerTrack, offer, 'deliver', () =>
		planDelivery(ctx, tx, offer, { how, on: ctx.today, proof: '' }),
	)
	if ('refused' in moved) return moved
	return (await offerTrack.find(tx.db, offer.id)) ?? { refused: 'not-found' }
}

async function tellMaker(
	{ actor }: Ctx<Answering>,
	tx: WriteTx,
	offer: Offer,
	verb: Answer['verb'],
): Promise<void> {
	if (actor.kind === 'staff' && actor.accountId === offer.madeBy) return
	await notifyAccount(tx, offer.madeBy, {
		template: verb === 'accept' ? 'offer-accepted' : 'offer-declined',
		params: await factsOf(tx, offer),
		link: `/offers/${offer.id}`,
	})
}
