import type { Ctx } from '#app/adapters/context.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { type OfferMoved, offerTrack } from './offer-track.server.ts'

/**
 * The last day for an answer has passed. That is an observation and never a refusal: whoever
 * made the offer is asked to try another way, and the person can still answer.
 */
export function lapseOffer(ctx: Ctx<System>, id: string): Promise<OfferMoved> {
	const asked = { verb: 'lapse', may: 'offer.withdraw', side: 'either' } as const
	return makeMove(ctx, offerTrack, id, asked, async (offer, tx) => ({
		after: async () => {
			const message = { template: 'offer-unanswered', link: `/offers/${id}` } as const
			await notifyAccount(tx, offer.madeBy, { ...message, params: await factsOf(tx, offer) })
		},
	}))
}
