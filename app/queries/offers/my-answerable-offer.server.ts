import type { Ctx } from '#app/adapters/context.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** What the pages for an answer need of an offer; `open` as long as it can be answered. */
export async function myAnswerableOffer(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<{ id: string; post: string; open: boolean } | null> {
	if (!isUuid(id)) return null
	const offer = await read((db) =>
		db.offer.findFirst({
			where: { id, sentAt: { not: null } },
			select: { personId: true, state: true, post: { select: { title: true } } },
		}),
	)
	if (!offer || !may(actor, 'offer.answer', { personId: offer.personId })) return null
	return { id, post: offer.post.title, open: isOneOf(answerableOfferStates, offer.state) }
}
