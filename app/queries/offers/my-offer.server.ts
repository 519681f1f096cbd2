import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { testsOf } from '#app/adapters/offers/sealed-offer.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Happening } from '#app/domain/moves/happening.ts'
import { type OfferState, offerStates } from '#app/domain/offers/offer-machine.ts'
import {
	type Suitability,
	type SuitabilityTest,
	suitabilities,
} from '#app/domain/offers/suitability.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { timeline } from '#app/queries/moves/timeline.server.ts'

export type OpenedOffer = {
	id: string
	number: string
	state: OfferState
	replyBy: string | null
	institution: string
	by: string
	note: string
	post: PostView
	/** How the office judged it when it made the introduction. */
	suitability: Suitability
	tests: SuitabilityTest[]
	applicationId: string | null
	refusalId: string | null
	happenings: Happening[]
}

/** An offer as the person it was sent to sees it. */
export async function myOffer(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<OpenedOffer | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const offer = await db.offer.findFirst({
			where: { id, sentAt: { not: null } },
			include: {
				post: { include: viewed },
				applications: { select: { id: true }, take: 1 },
				introduction: { select: { number: true } },
				refusal: { select: { id: true } },
			},
		})
		if (!offer || !may(actor, 'offer.see', { personId: offer.personId })) return null
		return {
			id,
			number: offer.introduction?.number ?? offer.number,
			state: oneOf(offerStates, offer.state),
			replyBy: isoDayOrNull(offer.replyBy),
			institution: offer.institution,
			by: await staffName(db, offer.madeBy),
			note: offer.note,
			post: await postView(db, offer.post),
			suitability: oneOf(suitabilities, offer.suitability),
			tests: testsOf(offer),
			applicationId: offer.applications[0]?.id ?? null,
			refusalId: offer.refusal?.id ?? null,
			happenings: await timeline(db, { offerId: id }),
		}
	})
}
