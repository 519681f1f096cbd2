import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Happening } from '#app/domain/moves/happening.ts'
import { type OfferState, offerStates } from '#app/domain/offers/offer-machine.ts'
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
	applicationId: string | null
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
			},
		})
		if (!offer || !may(actor, 'offer.see', { personId: offer.personId })) return null
		const [maker] = await db.$queryRaw<
			{ name: string | null }[]
		>`SELECT staff_name(${offer.madeBy}::uuid) AS name`
		return {
			id,
			number: offer.number,
			state: oneOf(offerStates, offer.state),
			replyBy: isoDayOrNull(offer.replyBy),
			institution: offer.institution,
			by: maker?.name ?? '',
			note: offer.note,
			post: await postView(db, offer.post),
			applicationId: offer.applications[0]?.id ?? null,
			happenings: await timeline(db, { offerId: id }),
		}
	})
}
