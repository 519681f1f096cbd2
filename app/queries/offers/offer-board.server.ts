import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { type Parties, partiesOf, withParties } from '#app/adapters/moves/parties.server.ts'
import { onSides } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { type BoardRequest, boardStates, mostOnBoard } from '#app/domain/offers/offer-board.ts'
import { type OfferState, type OfferVerb, offerMachine } from '#app/domain/offers/offer-machine.ts'
import { mostCounted } from '#app/domain/people/person-list.ts'
import { verbsFor } from '#app/domain/state-machine.ts'

export type BoardCard = Parties & {
	id: string
	replyBy: string | null
	overdue: boolean
	verbs: OfferVerb[]
}
export type BoardColumn = { state: OfferState; count: number; cards: BoardCard[] }

/** Offers by where they stand, each with the moves that the machine knows for whoever looks. */
export async function offerBoard(
	{ actor, today, read }: Ctx<Staff>,
	{ filters: { side, place, mine } }: BoardRequest,
): Promise<BoardColumn[]> {
	const sides = await onSides(actor, { side, place })
	const own = mine === '' ? {} : { madeBy: actor.accountId }
	return read(async (db) => {
		const columns: BoardColumn[] = []
		for (const state of boardStates) {
			const where = { ...sides, ...own, state }
			const rows = await db.offer.findMany({
				where,
				orderBy: { createdAt: 'asc' },
				take: mostOnBoard,
				include: withParties,
			})
			const parties = await partiesOf(db, rows)
			const verbs = verbsFor(offerMachine, state, moverOf(actor))
			const cards = rows.map((row) => {
				const replyBy = isoDayOrNull(row.replyBy)
				const isTheirs = may(actor, 'offer.make', { divisions: [row.personDivision] })
				return {
					...parties(row),
					id: row.id,
					replyBy,
					overdue: state === 'delivered' && replyBy !== null && replyBy < today,
					verbs: isTheirs ? verbs : verbs.filter((verb) => verb === 'withdraw'),
				}
			})
			const count =
				rows.length < mostOnBoard
					? rows.length
					: await db.offer.count({ where, take: mostCounted + 1 })
			columns.push({ state, count, cards })
		}
		return columns
	})
}
