import type { Ctx } from '#app/adapters/context.ts'
import { staffNames } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type HandoverRequest, handoverList } from '#app/domain/caseload/handover-list.ts'
import { type HandoverState, handoverStates } from '#app/domain/caseload/handover-machine.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedHandover = {
	id: string
	from: string
	to: string
	state: HandoverState
	people: number
	madeAt: Date
}
/** The hand-overs that a caseworker has given or received. */
export function myHandovers(
	{ actor: { accountId }, read }: Ctx<Staff>,
	{ filters: { state, side }, sort, page }: HandoverRequest,
	pageSize = handoverList.pageSize,
): Promise<{ handovers: ListedHandover[]; total: number }> {
	const given = side === 'received' ? [] : [{ fromId: accountId }]
	const received = side === 'given' ? [] : [{ toId: accountId }]
	const where = { OR: [...given, ...received], ...(isOneOf(handoverStates, state) && { state }) }
	return read(async (db) => {
		const rows = await db.handover.findMany({
			where,
			orderBy: { id: sort.descending ? 'desc' : 'asc' },
			...rowsOf({ pageSize }, { page }),
			include: { _count: { select: { people: true } } },
		})
		const nameOf = await staffNames(
			db,
			rows.flatMap(({ fromId, toId }) => [fromId, toId]),
		)
		const handovers = rows.map(({ id, fromId, toId, state: word, _count, madeAt }) => ({
			id,
			from: nameOf(fromId),
			to: nameOf(toId),
			state: oneOf(handoverStates, word),
			people: _count.people,
			madeAt,
		}))
		return { handovers, total: await db.handover.count({ where }) }
	})
}
