import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff, System } from '#app/domain/access/actor.ts'
import { type OfferMoved, offerTrack } from './offer-track.server.ts'

/**
 * Takes an offer back, for a reason that the person may read; the portal gives a code of one. They are
 * told once they knew of the offer.
 */
export function withdrawOffer(
	ctx: Ctx<Staff | System>,
	id: string,
	reason: string,
): Promise<OfferMoved<'reason-missing'>> {
	const asked = { verb: 'withdraw', may: 'offer.withdraw', side: 'either' } as const
	return makeMove(ctx, offerTrack, id, asked, async (offer, tx) => {
		if (reason === '') return { refused: 'reason-missing' as const }
		const after = async () => {
			const { post } = await factsOf(tx, offer)
			const link = `/me/offers/${id}`
			await notifyPerson(tx, offer.personId, {
				template: 'offer-withdrawn',
				params: { post },
				link,
			})
		}
		const said = ctx.actor.kind === 'system' ? { because: reason } : { reason }
		return { said, ...(offer.sentAt !== null && { after }) }
	})
}
