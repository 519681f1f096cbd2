import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import type { Bearer } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { whyNoAcceptance } from '#app/domain/offers/introducible.ts'
import {
	answerableOfferStates,
	type OfferState,
	offerStates,
} from '#app/domain/offers/offer-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type OfferByCode = {
	number: string
	/** Only as much of the name as tells whether this is one's own paper. */
	name: string
	state: OfferState
	replyBy: string | null
	/** The day for an answer has passed; a late answer is heard all the same. */
	late: boolean
	open: boolean
	/** Why the post cannot be taken up any more; declining stays possible. */
	gone: 'post-not-open' | 'no-free-place' | null
	institution: string
	note: string
	post: PostView
}

/** The one offer that somebody has shown the answer code of. */
export async function offerByCode({
	actor,
	today,
	read,
}: Ctx<Bearer>): Promise<OfferByCode | null> {
	return read(async (db) => {
		const offer = await db.offer.findUnique({
			where: { id: actor.offerId, sentAt: { not: null } },
			include: { post: { include: viewed } },
		})
		if (!offer || !may(actor, 'offer.answer-by-code', { personId: offer.personId })) return null
		const [named] = await db.$queryRaw<
			{ name: string }[]
		>`SELECT masked_name(${offer.personId}::uuid) AS name`
		const post = await postView(db, offer.post)
		const state = oneOf(offerStates, offer.state)
		const replyBy = isoDayOrNull(offer.replyBy)
		const standing = { ...post, introduced: 0, employer: post.employer.standing }
		return {
			number: offer.number,
			name: named?.name ?? '',
			state,
			replyBy,
			late: replyBy !== null && replyBy < today,
			open: answerableOfferStates.includes(state),
			gone: whyNoAcceptance(standing),
			institution: offer.institution,
			note: offer.note,
			post,
		}
	})
}
