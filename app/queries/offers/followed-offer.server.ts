import type { Ctx, Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Introduction, Offer } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { ownWordsOf, testsOf } from '#app/adapters/offers/sealed-offer.server.ts'
import { type ShownName, shownNames } from '#app/adapters/people/shown-names.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import type { Happening } from '#app/domain/moves/happening.ts'
import { type IntroductionTerms, introductionTerms } from '#app/domain/offers/introduction.ts'
import {
	answerableOfferStates,
	type OfferState,
	type OfferVerb,
	offerMachine,
	offerStates,
} from '#app/domain/offers/offer-machine.ts'
import {
	type Suitability,
	type SuitabilityTest,
	suitabilities,
} from '#app/domain/offers/suitability.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { timeline } from '#app/queries/moves/timeline.server.ts'

export type FollowedOffer = {
	id: string
	number: string
	state: OfferState
	suitability: Suitability
	replyBy: string | null
	note: string
	institution: string
	/** The record of the formal introduction, once it went out. */
	introduction: { officer: string; issuedAt: Date; terms: IntroductionTerms } | null
	person: ShownName & { id: string }
	residence: string
	post: BriefPost
	verbs: OfferVerb[]
	applicationId: string | null
	happenings: Happening[]
	/** What only the person's side may see; null on the side of the post. */
	inside: {
		tests: SuitabilityTest[]
		ownWords: string
		proof: string
		/** When they said no by text, while no reason has been taken and the offer still waits. */
		saidNoAt: Date | null
		refusalId: string | null
	} | null
	today: string
}

/** An offer as staff follow it, from either side. */
export async function followedOffer(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<FollowedOffer | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const offer = await db.offer.findUnique({
			where: { id },
			include: {
				post: { select: briefly },
				applications: { select: { id: true }, take: 1 },
				introduction: true,
				refusal: { select: { id: true } },
			},
		})
		const sides = [offer?.personDivision ?? null, offer?.postDivision ?? null]
		if (!offer || !may(actor, 'offer.list', { divisions: sides })) return null
		const isTheirs = may(actor, 'offer.make', { divisions: [offer.personDivision] })
		return {
			id,
			number: offer.introduction?.number ?? offer.number,
			introduction: introductionOf(offer.introduction),
			state: oneOf(offerStates, offer.state),
			suitability: oneOf(suitabilities, offer.suitability),
			replyBy: isoDayOrNull(offer.replyBy),
			note: offer.note,
			institution: offer.institution,
			person: await personOf(db, offer),
			residence: places.fullName(offer.personDivision),
			post: briefPost(offer.post, places),
			verbs: verbsOf(actor, offer, isTheirs),
			applicationId: offer.applications[0]?.id ?? null,
			happenings: await timeline(db, { offerId: id }),
			inside: isTheirs
				? {
						tests: testsOf(offer),
						ownWords: ownWordsOf(offer),
						proof: offer.deliveryProof,
						saidNoAt: saidNoOpenly(offer),
						refusalId: may(actor, 'refusal.see', { divisions: [offer.personDivision] })
							? (offer.refusal?.id ?? null)
							: null,
					}
				: null,
			today,
		}
	})
}

const saidNoOpenly = ({ state, saidNoAt }: Offer) =>
	answerableOfferStates.some((open) => open === state) ? saidNoAt : null

const introductionOf = (row: Introduction | null): FollowedOffer['introduction'] =>
	row && {
		officer: row.officer,
		issuedAt: row.issuedAt,
		terms: introductionTerms.parse(row.terms),
	}

async function personOf(db: Db, { personId }: Offer) {
	const names = await shownNames(db, [personId])
	return { id: personId, ...names(personId) }
}

/** The side of the post can take an offer back; all else is for those who know the person. */
function verbsOf(actor: Staff, offer: Offer, isTheirs: boolean): OfferVerb[] {
	const state = oneOf(offerStates, offer.state)
	const verbs = verbsFor(offerMachine, state, moverOf(actor))
	if (!isTheirs) return verbs.filter((verb) => verb === 'withdraw')
	const answers: OfferVerb[] = answerableOfferStates.includes(state) ? ['accept', 'decline'] : []
	return [...new Set([...verbs, ...answers])]
}
