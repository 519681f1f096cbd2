import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { withinPlaces } from '#app/adapters/moves/sides.server.ts'
import {
	briefRefusal,
	type RefusalBrief,
	refusalBrief,
} from '#app/adapters/refusals/refusal-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type RefusalFilter,
	type RefusalSort,
	refusalList,
} from '#app/domain/refusals/refusal-list.ts'
import { refusalStates, waitingRefusalStates } from '#app/domain/refusals/refusal-machine.ts'

export type ListedRefusal = RefusalBrief & { person: string; residence: string; overdue: boolean }
export type RefusalRequest = ListRequest<RefusalSort, RefusalFilter>

/** The refusals of people within the actor's division. */
export async function refusalsOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: RefusalRequest,
	pageSize = refusalList.pageSize,
): Promise<{ refusals: ListedRefusal[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request, today)
	const { by, descending } = request.sort
	const direction = descending ? 'desc' : 'asc'
	const due = { dueOn: { sort: direction, nulls: 'last' } } as const
	return read(async (db) => {
		const rows = await db.refusal.findMany({
			where,
			orderBy: [by === 'due' ? due : { refusedAt: direction }, { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { ...briefRefusal, person: { select: { name: true } } },
		})
		const refusals = rows.map((row) => {
			const brief = refusalBrief(row)
			return {
				...brief,
				person: row.person.name,
				residence: places.fullName(row.personDivision),
				overdue:
					waitingRefusalStates.includes(brief.state) && brief.dueOn !== null && brief.dueOn < today,
			}
		})
		return { refusals, total: await db.refusal.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters: { q, state, place } }: RefusalRequest,
	today: string,
): Promise<Prisma.RefusalWhereInput> {
	const waiting = { in: [...waitingRefusalStates] }
	return {
		AND: (await withinPlaces(actor, place)).map((personDivision) => ({ personDivision })),
		...(isOneOf(refusalStates, state) && { state }),
		...(state === 'waiting' && { state: waiting }),
		...(state === 'overdue' && { state: waiting, dueOn: { lt: dateOf(today) } }),
		...(q !== '' && {
			OR: [{ person: { name: { contains: q } } }, { offer: { post: { title: { contains: q } } } }],
		}),
	}
}
