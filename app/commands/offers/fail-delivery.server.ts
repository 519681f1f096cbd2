import type { Ctx } from '#app/adapters/context.ts'
import { notifyAccount } from '#app/adapters/notify/notify.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff, System } from '#app/domain/access/actor.ts'
import { type OfferMoved, offerTrack } from './offer-track.server.ts'

/**
 * An offer could not be brought to the person, or nothing shows by its last day that it was. It can
 * still be delivered in another way.
 */
export function failDelivery(
	ctx: Ctx<Staff | System>,
	id: string,
	reason = '',
): Promise<OfferMoved<'reason-missing'>> {
	const asked = { verb: 'fail-delivery', may: 'offer.deliver', side: 'person' } as const
	const isStaff = ctx.actor.kind === 'staff'
	return makeMove(ctx, offerTrack, id, asked, async (offer, tx) => {
		if (isStaff && reason === '') return { refused: 'reason-missing' as const }
		const after = async () => {
			const message = { template: 'offer-undelivered', link: `/offers/${id}` } as const
			await notifyAccount(tx, offer.madeBy, { ...message, params: await factsOf(tx, offer) })
		}
		return { said: isStaff ? { reason } : {}, ...(!isStaff && { after }) }
	})
}
