import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { suitabilityColumns } from '#app/adapters/offers/sealed-offer.server.ts'
import { suitabilityToday } from '#app/adapters/offers/suitability.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import { makeMove, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type NotIntroducible, whyNotOneMore } from '#app/domain/offers/introducible.ts'
import type { NoMoreIntroductions } from '#app/domain/offers/places.ts'
import { type OfferChanges, type OfferMoved, offerTrack } from './offer-track.server.ts'

export type ConfirmRefusal =
	| NotIntroducible
	| NoMoreIntroductions
	| 'registration-missing'
	| 'unsuitable'

/**
 * A worker confirms that the post suits the person. What is known of both at this moment is judged
 * anew and kept as it stands; from now on the offer takes up one of the post's introductions.
 */
export function confirmOffer(ctx: Ctx<Staff>, id: string): Promise<OfferMoved<ConfirmRefusal>> {
	const asked = { verb: 'confirm', may: 'offer.make', side: 'person' } as const
	return makeMove(ctx, offerTrack, id, asked, (offer, tx) => planConfirming(ctx, tx, offer))
}

export async function planConfirming(
	{ today }: Ctx<Staff>,
	{ db }: WriteTx,
	offer: Offer,
): Promise<Plan<OfferChanges> | { refused: ConfirmRefusal }> {
	const standing = await lockPost(db, offer.postId)
	const policy = await readPolicy(db, offer.postDivision, today)
	const refused = whyNotOneMore(standing, today, policy('offer.max_per_place'))
	if (refused) return { refused }

	const post = await db.post.findUniqueOrThrow({
		where: { id: offer.postId },
		include: { employer: true },
	})
	const record = await suitabilityToday(db, offer.personId, post, today)
	if (!record) return { refused: 'registration-missing' }
	if (record.suitability === 'unsuitable') return { refused: 'unsuitable' }
	return {
		changes: suitabilityColumns(offer.id, record),
		said: { suitability: record.suitability },
	}
}
