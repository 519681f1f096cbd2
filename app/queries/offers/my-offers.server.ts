import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { myList } from '#app/domain/my-list.ts'
import {
	answerableOfferStates,
	type OfferState,
	offerStates,
} from '#app/domain/offers/offer-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type MyOffer = { id: string; state: OfferState; replyBy: string | null; post: BriefPost }

/** The offers someone has been sent: those that wait for an answer first, the next to fall due on top. */
export async function myOffers(
	{ actor, read }: Ctx<Recipient>,
	request: ListRequest<'made', never>,
): Promise<{ open: MyOffer[]; past: MyOffer[]; total: number }> {
	if (actor.personId === null) return { open: [], past: [], total: 0 }
	const places = await gazetteer()
	const mine = { personId: actor.personId, sentAt: { not: null } }
	const answerable = [...answerableOfferStates]
	const isPast = { ...mine, state: { notIn: answerable } }
	const select = { id: true, state: true, replyBy: true, post: { select: briefly } } as const
	return read(async (db) => {
		const open = await db.offer.findMany({
			where: { ...mine, state: { in: answerable } },
			orderBy: [{ replyBy: 'asc' }, { id: 'asc' }],
			select,
		})
		const past = await db.offer.findMany({
			where: isPast,
			orderBy: { id: 'desc' },
			...rowsOf(myList(''), request),
			select,
		})
		const shown = ({ post, replyBy, state, id }: (typeof past)[number]): MyOffer => ({
			id,
			state: oneOf(offerStates, state),
			replyBy: isoDayOrNull(replyBy),
			post: briefPost(post, places),
		})
		const total = await db.offer.count({ where: isPast })
		return { open: open.map(shown), past: past.map(shown), total }
	})
}
