import { newCode, newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { suitabilityColumns } from '#app/adapters/offers/sealed-offer.server.ts'
import { suitabilityToday } from '#app/adapters/offers/suitability.server.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { standingApplicationStates } from '#app/domain/applications/application-machine.ts'
import { type NotIntroducible, whyNotIntroducible } from '#app/domain/offers/introducible.ts'
import { offerMachine, openOfferStates } from '#app/domain/offers/offer-machine.ts'
import { type IllegalMove, moved, nothing } from '#app/domain/state-machine.ts'
import { offerTrack } from './offer-track.server.ts'

export type DraftRefusal =
	| IllegalMove
	| NotIntroducible
	| 'not-found'
	| 'registration-missing'
	| 'offered-already'
	| 'applied-already'

export type NewOffer = { personId: string; postId: string; note: string }

/** Prepares an offer 岗位介绍 of a post to a person; nobody but staff sees it yet. */
export function draftOffer(
	ctx: Ctx<Staff>,
	wanted: NewOffer,
): Promise<{ refused: DraftRefusal } | { id: string }> {
	return ctx.write(async (tx) => {
		const drafted = await draftWithin(ctx, tx, wanted)
		return 'refused' in drafted ? drafted : { id: drafted.id }
	})
}

export async function draftWithin(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	{ personId, postId, note }: NewOffer,
): Promise<{ refused: DraftRefusal } | Offer> {
	const { db } = tx
	const person = await db.person.findUnique({ where: { id: personId } })
	const post = await db.post.findUnique({ where: { id: postId }, include: { employer: true } })
	const division = person?.residenceCode ?? null
	if (!person || !post || !may(ctx.actor, 'offer.make', { divisions: [division] }))
		return { refused: 'not-found' }
	const move = moved(offerMachine, nothing, 'draft', moverOf(ctx.actor))
	if ('refused' in move) return move

	const standing = await lockPost(db, postId)
	const refused =
		whyNotIntroducible(standing, ctx.today) ?? (await whyNotAgain(tx, personId, postId))
	if (refused) return { refused }
	const record = await suitabilityToday(db, personId, post, ctx.today)
	if (!record) return { refused: 'registration-missing' }

	const id = newId(ctx.now.getTime())
	const offer = await db.offer.create({
		data: {
			id,
			number: `${ctx.today.replaceAll('-', '')}-${newCode(6)}`,
			answerCode: newCode(8),
			personId,
			postId,
			personDivision: person.residenceCode,
			postDivision: post.ownerCode,
			madeBy: ctx.actor.accountId,
			institution: ctx.actor.institution,
			state: move.to,
			...suitabilityColumns(id, record),
			note,
			createdAt: ctx.now,
		},
	})
	await writeHappening(ctx, tx, offerTrack, offer, {
		verb: 'draft',
		from: nothing,
		to: move.to,
		said: {},
	})
	return offer
}

/** Nobody is introduced twice at a time to one post, nor to one they have applied to already. */
export async function whyNotAgain(
	{ db }: WriteTx,
	personId: string,
	postId: string,
): Promise<'offered-already' | 'applied-already' | null> {
	const pair = { personId, postId }
	const offers = await db.offer.count({ where: { ...pair, state: { in: [...openOfferStates] } } })
	return offers > 0 ? 'offered-already' : whyApplied({ db }, personId, postId)
}

export async function whyApplied(
	{ db }: Pick<WriteTx, 'db'>,
	personId: string,
	postId: string,
): Promise<'applied-already' | null> {
	const state = { in: [...standingApplicationStates] }
	const applications = await db.application.count({ where: { personId, postId, state } })
	return applications > 0 ? 'applied-already' : null
}
