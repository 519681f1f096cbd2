import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'

type Outcome = { refused: 'not-found' | 'already-changed' } | { id: string }

/**
 * Someone answers an offer by a text "2". That is no refusal yet: the offer stays open and they are asked why; without
 * a reason it lapses like one that was never answered.
 */
export function sayNoByText(ctx: Ctx<Bearer>): Promise<Outcome> {
	const { actor, now } = ctx
	return ctx.write(async (tx): Promise<Outcome> => {
		const offer = await tx.db.offer.findUnique({ where: { id: actor.offerId } })
		if (!offer || !may(actor, 'offer.answer', { personId: offer.personId }))
			return { refused: 'not-found' }
		const { count } = await tx.db.offer.updateMany({
			where: { id: offer.id, state: { in: [...answerableOfferStates] } },
			data: { saidNoAt: now },
		})
		if (count === 0) return { refused: 'already-changed' }
		const link = `/me/offers/${offer.id}`
		await notifyPerson(tx, offer.personId, { template: 'reply-why', params: {}, link })
		tx.record({
			action: 'offer.say-no-by-text',
			subject: ['offer', offer.id],
			division: offer.personDivision,
		})
		return { id: offer.id }
	})
}
