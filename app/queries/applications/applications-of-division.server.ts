import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDay } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import {
	namedLike,
	type Parties,
	partiesOf,
	withParties,
} from '#app/adapters/moves/parties.server.ts'
import { onSides } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import {
	type ApplicationFilter,
	type ApplicationSort,
	type ApplicationWait,
	applicationList,
	applicationWaits,
} from '#app/domain/applications/application-list.ts'
import {
	type ApplicationState,
	applicationStates,
	openApplicationStates,
} from '#app/domain/applications/application-machine.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedApplication = Parties & {
	id: string
	state: ApplicationState
	introduced: boolean
	replyDueOn: string
	overdue: boolean
	createdAt: Date
}

export type ApplicationRequest = ListRequest<ApplicationSort, ApplicationFilter>

/** The applications that lie on a side of the actor's division. */
export async function applicationsOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: ApplicationRequest,
	pageSize = applicationList.pageSize,
): Promise<{ applications: ListedApplication[]; total: number }> {
	const where = await whereOf(actor, request, today)
	return read(async (db) => {
		const rows = await db.application.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: withParties,
		})
		const parties = await partiesOf(db, rows)
		const applications = rows.map((row) => {
			const replyDueOn = isoDay(row.replyDueOn)
			return {
				id: row.id,
				createdAt: row.createdAt,
				...parties(row),
				state: oneOf(applicationStates, row.state),
				introduced: row.offerId !== null,
				replyDueOn,
				overdue: isOneOf(openApplicationStates, row.state) && replyDueOn < today,
			}
		})
		return { applications, total: await db.application.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters }: ApplicationRequest,
	today: string,
): Promise<Prisma.ApplicationWhereInput> {
	const { q, state, side, place } = filters
	const waiting = { state: { in: [...openApplicationStates] } }
	const waits: Record<ApplicationWait, Prisma.ApplicationWhereInput> = {
		waiting,
		overdue: { ...waiting, replyDueOn: { lt: dateOf(today) } },
	}
	return {
		...(await onSides(actor, { side, place })),
		...(isOneOf(applicationStates, state) && { state }),
		...(isOneOf(applicationWaits, state) && waits[state]),
		...namedLike(q),
	}
}

function orderOf({
	sort: { by, descending },
}: ApplicationRequest): Prisma.ApplicationOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		made: { createdAt: direction },
		due: { replyDueOn: direction },
		state: { state: direction },
	} as const
	return orders[by]
}
