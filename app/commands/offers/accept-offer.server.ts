import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import { submitWithin } from '#app/commands/applications/submit-within.server.ts'
import { giveCvAlong } from '#app/commands/cv/give-cv-along.server.ts'
import {
	type NotIntroducible,
	whyNoAcceptance,
	whyNotOneMore,
} from '#app/domain/offers/introducible.ts'
import type { NoMoreIntroductions } from '#app/domain/offers/places.ts'
import type { AnswerWay } from '#app/domain/offers/ways.ts'
import { type Answering, answerWithin } from './answer-within.server.ts'
import type { OfferMoved } from './offer-track.server.ts'

type Refusal = NotIntroducible | NoMoreIntroductions

/** `share` gives name and phone to the employer; `cv` the CV, where the person is signed in themself. */
type Acceptance = { how: AnswerWay; share: boolean; cv?: boolean }

/**
 * The person takes an offer up: an application to the employer goes out with it, with name and phone
 * where they agree to that.
 */
export function acceptOffer(
	ctx: Ctx<Answering>,
	id: string,
	{ how, share, cv = false }: Acceptance,
): Promise<OfferMoved<Refusal>> {
	return ctx.write((tx) =>
		answerWithin(ctx, tx, id, { verb: 'accept', how }, async (offer) => {
			const refused = await whyNotNow(ctx, tx, offer)
			if (refused) return { refused }
			const { personId, postId } = offer
			return {
				after: async () => {
					const made = { personId, postId, offerId: id, share, how }
					const applicationId = await submitWithin(ctx, tx, made)
					if (cv) await giveCvAlong(ctx, tx, applicationId)
				},
			}
		}),
	)
}

/** An offer that went unanswered has given its introduction back: a late answer needs one anew. */
async function whyNotNow(
	{ today }: Ctx<Answering>,
	{ db }: WriteTx,
	{ postId, postDivision, state }: Offer,
): Promise<Refusal | null> {
	const standing = await lockPost(db, postId)
	if (state !== 'no-answer') return whyNoAcceptance(standing)
	const policy = await readPolicy(db, postDivision, today)
	return whyNotOneMore(standing, today, policy('offer.max_per_place'))
}
