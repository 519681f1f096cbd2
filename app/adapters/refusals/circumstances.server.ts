import { awaitsCare } from '#app/adapters/care/awaited-care.server.ts'
import type { Db } from '#app/adapters/context.ts'
import type { Offer } from '#app/adapters/db/generated/client.ts'
import { roomAt } from '#app/adapters/offers/room.server.ts'
import { categoryOn } from '#app/adapters/people/category-on.server.ts'
import { presentTags } from '#app/adapters/people/present-tags.server.ts'
import { undecidedCaseStates } from '#app/domain/cases/case-machine.ts'
import { currentReportStates } from '#app/domain/job-reports/job-report-machine.ts'
import { suitabilities } from '#app/domain/offers/suitability.ts'
import { type AnswerWay, deliveryWays } from '#app/domain/offers/ways.ts'
import { oneOf } from '#app/domain/one-of.ts'
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
	const jobs = { personId, state: { in: [...currentPlacementStates] } }
	const told = { personId, state: { in: [...currentReportStates] } }
	const cases = { personId, state: { in: [...undecidedCaseStates] } }
	const tags = await presentTags(db, personId, today)
	return {
		category: await categoryOn(db, personId, today),
		capacity: tags.labour_capacity ?? null,
		conditions: tags.work_conditions ?? null,
		employment: tags.employment_status ?? null,
		// A job that somebody told of, confirmed or not, speaks for them.
		working:
			(await db.placement.count({ where: jobs })) + (await db.jobReport.count({ where: told })) > 0,
		awaitsCare: await awaitsCare(db, personId),
		caseOpen: (await db.refusalCase.count({ where: cases })) > 0,
	}
}
