import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { roomAt } from '#app/adapters/offers/room.server.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { undecidedCaseStates } from '#app/domain/cases/case-machine.ts'
import { suitabilities } from '#app/domain/offers/suitability.ts'
import { type AnswerWay, deliveryWays } from '#app/domain/offers/ways.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { assistanceCategories } from '#app/domain/people/words.ts'
import { currentPlacementStates } from '#app/domain/placements/placement-machine.ts'
import type { Circumstances } from '#app/domain/refusals/countable.ts'

/** What the answer itself says of it. */
export type Declined = { how: AnswerWay; reasons: number; late: boolean }

/** What stands around an offer that has just been declined, today. */
export async function circumstancesOf(
	db: Db,
	offer: Offer,
	{ how, reasons, late }: Declined,
	today: string,
): Promise<Circumstances> {
	const { personId, deliveredHow, suitability } = offer
	return {
		formal: (await db.introduction.count({ where: { offerId: offer.id } })) > 0,
		deliveredHow: deliveredHow === null ? null : oneOf(deliveryWays, deliveredHow),
		proven: offer.deliveryProof !== '' || how === 'online' || how === 'code',
		suitability: oneOf(suitabilities, suitability),
		reasons,
		late,
		...(await crowdOf(db, offer, today)),
		...(await personToday(db, personId, today)),
	}
}

/** How many were introduced, this one with them, for how many places. */
async function crowdOf(db: Db, { postId }: Offer, today: string) {
	const post = await db.post.findUniqueOrThrow({ where: { id: postId } })
	const { introduced, free } = await roomAt(db, post, today)
	return { introduced: introduced + 1, freePlaces: free }
}

async function personToday(db: Db, personId: string, today: string) {
	const on = dateOf(today)
	const status = await db.assistanceStatus.findFirst({
		where: { personId, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
	})
	const jobs = { personId, state: { in: [...currentPlacementStates] } }
	const cases = { personId, state: { in: [...undecidedCaseStates] } }
	const tags = await presentTags(db, personId, today)
	return {
		category: status && oneOf(assistanceCategories, status.category),
		capacity: tags.labour_capacity ?? null,
		conditions: tags.work_conditions ?? null,
		employment: tags.employment_status ?? null,
		working: (await db.placement.count({ where: jobs })) > 0,
		caseOpen: (await db.refusalCase.count({ where: cases })) > 0,
	}
}
