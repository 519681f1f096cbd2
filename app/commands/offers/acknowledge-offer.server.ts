import type { Ctx } from '#app/adapters/context.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { planDelivery } from './deliver-offer.server.ts'
import { type OfferMoved, offerTrack } from './offer-track.server.ts'

/** The person says that they have seen the offer, without answering it yet. */
export function acknowledgeOffer(ctx: Ctx<Recipient>, id: string): Promise<OfferMoved> {
	const asked = { verb: 'deliver', may: 'offer.answer', side: 'person' } as const
	const delivery = { how: 'online', on: ctx.today, proof: '' } as const
	return makeMove(ctx, offerTrack, id, asked, (offer, tx) => planDelivery(ctx, tx, offer, delivery))
}
