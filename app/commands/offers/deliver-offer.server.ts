import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { makeMove, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Actor, Staff } from '#app/domain/access/actor.ts'
import type { DeliveryWay } from '#app/domain/offers/ways.ts'
import { startOf } from '#app/domain/time/day.ts'
import { type OfferChanges, type OfferMoved, offerTrack } from './offer-track.server.ts'
import { replyDay } from './send-offer.server.ts'

/** How an offer reached the person, on which day, and what shows it. */
export type Delivery = { how: DeliveryWay; on: string; proof: string }

/** Staff write down that an offer has arrived: only what has demonstrably arrived is delivered. */
export function deliverOffer(
	ctx: Ctx<Staff>,
	id: string,
	delivery: Delivery,
): Promise<OfferMoved<'date-future'>> {
	const asked = { verb: 'deliver', may: 'offer.deliver', side: 'person' } as const
	return makeMove(ctx, offerTrack, id, asked, async (offer, tx) =>
		delivery.on > ctx.today
			? { refused: 'date-future' as const }
			: planDelivery(ctx, tx, offer, delivery),
	)
}

/** Whoever learns of it late has as many days for an answer as everyone else. */
export async function planDelivery(
	{ now, today }: Ctx<Actor>,
	tx: WriteTx,
	offer: Offer,
	{ how, on, proof }: Delivery,
): Promise<Plan<OfferChanges>> {
	const asked = isoDayOrNull(offer.replyBy) ?? today
	const fair = await replyDay(tx, offer, on)
	const replyBy = fair > asked ? fair : asked
	return {
		changes: {
			deliveredAt: on === today ? now : startOf(on),
			deliveredHow: how,
			deliveryProof: proof,
			replyBy: dateOf(replyBy),
		},
		said: { how, on, replyBy },
	}
}
