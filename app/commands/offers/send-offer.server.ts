import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type NotIntroducible, whyNotIntroducible } from '#app/domain/offers/introducible.ts'
import { whyApplied } from './draft-offer.server.ts'
import { type OfferChanges, type OfferMoved, offerTrack } from './offer-track.server.ts'
import { writeIntroduction } from './write-introduction.server.ts'

export type SendRefusal = NotIntroducible | 'applied-already'

/** Sends a confirmed offer to the person, with the day by which an answer is hoped for. */
export function sendOffer(ctx: Ctx<Staff>, id: string): Promise<OfferMoved<SendRefusal>> {
	const asked = { verb: 'send', may: 'offer.make', side: 'person' } as const
	return makeMove(ctx, offerTrack, id, asked, (offer, tx) => planSending(ctx, tx, offer))
}

export async function planSending(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	offer: Offer,
): Promise<Plan<OfferChanges> | { refused: SendRefusal }> {
	const { now, today } = ctx
	const standing = await lockPost(tx.db, offer.postId)
	const refused =
		whyNotIntroducible(standing, today) ?? (await whyApplied(tx, offer.personId, offer.postId))
	if (refused) return { refused }
	const replyBy = await replyDay(tx, offer, today)
	return {
		changes: { sentAt: now, replyBy: dateOf(replyBy) },
		said: { replyBy },
		after: async () => {
			await writeIntroduction(ctx, tx, offer.id, replyBy)
			const { post } = await factsOf(tx, offer)
			await notifyPerson(tx, offer.personId, {
				template: 'offer-received',
				params: { post, replyBy },
				link: `/me/offers/${offer.id}`,
			})
		},
	}
}

/** The last day for an answer, counted in working days from a day. */
export async function replyDay({ db }: WriteTx, offer: Offer, from: string): Promise<string> {
	const policy = await readPolicy(db, offer.personDivision, from)
	return deadline(from, policy('offer.reply_workdays')).day
}
