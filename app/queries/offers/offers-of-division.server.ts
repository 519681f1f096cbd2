import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { offersInPeriod } from '#app/adapters/moves/in-period.server.ts'
import {
	namedLike,
	type Parties,
	partiesOf,
	withParties,
} from '#app/adapters/moves/parties.server.ts'
import { onSides } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import {
	type OfferFilter,
	type OfferSort,
	type OfferWait,
	offerList,
	offerWaits,
} from '#app/domain/offers/offer-list.ts'
import { type OfferState, offerStates } from '#app/domain/offers/offer-machine.ts'
import { type Suitability, suitabilities } from '#app/domain/offers/suitability.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedOffer = Parties & {
	id: string
	number: string
	state: OfferState
	suitability: Suitability
	replyBy: string | null
	overdue: boolean
	createdAt: Date
}

export type OfferRequest = ListRequest<OfferSort, OfferFilter>

/** The offers that lie on a side of the actor's division. */
export async function offersOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: OfferRequest,
	pageSize = offerList.pageSize,
): Promise<{ offers: ListedOffer[]; total: number }> {
	const where = await whereOf(actor, request, today)
	return read(async (db) => {
		const rows = await db.offer.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { ...withParties, introduction: { select: { number: true } } },
		})
		const parties = await partiesOf(db, rows)
		const offers = rows.map((row) => {
			const replyBy = isoDayOrNull(row.replyBy)
			return {
				id: row.id,
				number: row.introduction?.number ?? row.number,
				createdAt: row.createdAt,
				...parties(row),
				state: oneOf(offerStates, row.state),
				suitability: oneOf(suitabilities, row.suitability),
				replyBy,
				overdue: row.state === 'delivered' && replyBy !== null && replyBy < today,
			}
		})
		return { offers, total: await db.offer.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters }: OfferRequest,
	today: string,
): Promise<Prisma.OfferWhereInput> {
	const { q, state, side, place, mine } = filters
	const waits: Record<OfferWait, Prisma.OfferWhereInput> = {
		'to-deliver': { state: { in: ['confirmed', 'sent', 'undeliverable'] } },
		waiting: { state: 'delivered' },
		overdue: { state: 'delivered', replyBy: { lt: dateOf(today) } },
	}
	return {
		...(await onSides(actor, { side, place })),
		...offersInPeriod(filters),
		...(isOneOf(offerStates, state) && { state }),
		...(isOneOf(offerWaits, state) && waits[state]),
		...(mine !== '' && { madeBy: actor.accountId }),
		...searched(q),
	}
}

/** A number of either kind (the year of a formal one stands in brackets of its own), or words in a name. */
function searched(q: string): Prisma.OfferWhereInput {
	if (/^\d{8}-/.test(q)) return { number: q }
	return q.includes('\u3014') ? { introduction: { number: q } } : namedLike(q)
}

function orderOf({ sort: { by, descending } }: OfferRequest): Prisma.OfferOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		made: { createdAt: direction },
		reply: { replyBy: { sort: direction, nulls: 'last' } },
		state: { state: direction },
	} as const
	return orders[by]
}
