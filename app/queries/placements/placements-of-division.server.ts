import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { placementsInPeriod } from '#app/adapters/moves/in-period.server.ts'
import {
	namedLike,
	type Parties,
	partiesOf,
	withParties,
} from '#app/adapters/moves/parties.server.ts'
import { onSides } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import {
	type PlacementFilter,
	type PlacementSort,
	type PlacementWait,
	placementList,
	placementWaits,
} from '#app/domain/placements/placement-list.ts'
import { type PlacementState, placementStates } from '#app/domain/placements/placement-machine.ts'

export type ListedPlacement = Parties & {
	id: string
	state: PlacementState
	startsOn: string
	startedOn: string | null
	endedOn: string | null
	/** The next check that nobody has made yet. */
	nextCheck: { day: number; dueOn: string } | null
	overdue: boolean
}

export type PlacementRequest = ListRequest<PlacementSort, PlacementFilter>

/** The jobs that lie on a side of the actor's division. */
export async function placementsOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: PlacementRequest,
	pageSize = placementList.pageSize,
): Promise<{ placements: ListedPlacement[]; total: number }> {
	const where = await whereOf(actor, request, today)
	return read(async (db) => {
		const rows = await db.placement.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: {
				...withParties,
				checks: { where: { doneAt: null }, orderBy: { day: 'asc' }, take: 1 },
			},
		})
		const parties = await partiesOf(db, rows)
		const placements = rows.map((row) => {
			const [check] = row.checks
			const state = oneOf(placementStates, row.state)
			const follows = state === 'started' || state === 'stable'
			const nextCheck = follows && check ? { day: check.day, dueOn: isoDay(check.dueOn) } : null
			return {
				id: row.id,
				...parties(row),
				state,
				startsOn: isoDay(row.startsOn),
				startedOn: isoDayOrNull(row.startedOn),
				endedOn: isoDayOrNull(row.endedOn),
				nextCheck,
				overdue: nextCheck !== null && nextCheck.dueOn < today,
			}
		})
		return { placements, total: await db.placement.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters }: PlacementRequest,
	today: string,
): Promise<Prisma.PlacementWhereInput> {
	const { q, state, side, place } = filters
	const checkedBy = (dueOn: Prisma.DateTimeFilter): Prisma.PlacementWhereInput => ({
		state: { in: ['started', 'stable'] },
		checks: { some: { doneAt: null, dueOn } },
	})
	const waits: Record<PlacementWait, Prisma.PlacementWhereInput> = {
		due: checkedBy({ lte: dateOf(today) }),
		overdue: checkedBy({ lt: dateOf(today) }),
	}
	return {
		...(await onSides(actor, { side, place })),
		...placementsInPeriod(filters, today),
		...(isOneOf(placementStates, state) && { state }),
		...(isOneOf(placementWaits, state) && waits[state]),
		...namedLike(q),
	}
}

function orderOf({
	sort: { by, descending },
}: PlacementRequest): Prisma.PlacementOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		made: { createdAt: direction },
		started: { startedOn: { sort: direction, nulls: 'last' } },
		state: { state: direction },
	} as const
	return orders[by]
}
