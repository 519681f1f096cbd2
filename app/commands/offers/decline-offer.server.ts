import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { sealOwnWords } from '#app/adapters/offers/sealed-offer.server.ts'
import { recordRefusal } from '#app/commands/refusals/record-refusal.server.ts'
import { type DeclineReason, whyNoReason } from '#app/domain/offers/decline-reasons.ts'
import type { AnswerWay } from '#app/domain/offers/ways.ts'
import { type Answering, answerWithin } from './answer-within.server.ts'
import type { OfferMoved } from './offer-track.server.ts'

type Decline = { how: AnswerWay; reasons: readonly DeclineReason[]; words: string }

/**
 * The person would rather not, with their reason in their own words. Nothing is counted here: a person
 * decides later what it is worth, from what stands with the offer at this moment (R-040…R-047).
 */
export function declineOffer(
	ctx: Ctx<Answering>,
	id: string,
	{ how, reasons, words }: Decline,
): Promise<OfferMoved<'reason-missing' | 'text-missing'>> {
	return ctx.write((tx) =>
		answerWithin(ctx, tx, id, { verb: 'decline', how }, async (offer) => {
			const refused = whyNoReason(reasons, words)
			if (refused) return { refused }
			const late = offer.state === 'no-answer'
			return {
				after: () => recordRefusal(ctx, tx, id, { how, reasons: reasons.length, late }),
				changes: { declineReasons: [...reasons], declineCipher: sealOwnWords(id, words) },
				said: {
					reasons: [...reasons],
					suitability: offer.suitability,
					deliveredHow: offer.deliveredHow ?? '',
					replyBy: isoDayOrNull(offer.replyBy) ?? '',
					late,
				},
			}
		}),
	)
}
