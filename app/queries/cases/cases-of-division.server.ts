import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { withinPlaces } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type CaseFilter, type CaseSort, caseList } from '#app/domain/cases/case-list.ts'
import { type CaseState, caseStates } from '#app/domain/cases/case-machine.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import { type ListRequest, rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedCase = {
	id: string
	person: string
	bureau: string
	state: CaseState
	openedAt: Date
	dueOn: string | null
	overdue: boolean
}
export type CaseRequest = ListRequest<CaseSort, CaseFilter>

/** The refusal cases that a bureau has to decide, or has decided. */
export async function casesOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: CaseRequest,
	pageSize = caseList.pageSize,
): Promise<{ cases: ListedCase[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request, today)
	const { by, descending } = request.sort
	const direction = descending ? 'desc' : 'asc'
	const due = { dueOn: { sort: direction, nulls: 'last' } } as const
	return read(async (db) => {
		const rows = await db.refusalCase.findMany({
			where,
			orderBy: [by === 'due' ? due : { openedAt: direction }, { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { person: { select: { name: true } } },
		})
		const cases = rows.map(({ id, state, openedAt, dueOn, person, personDivision }) => {
			const day = isoDayOrNull(dueOn)
			return {
				id,
				person: person.name,
				bureau: places.fullName(personDivision),
				state: oneOf(caseStates, state),
				openedAt,
				dueOn: day,
				overdue: isOneOf(officeOwes.case, state) && day !== null && day < today,
			}
		})
		return { cases, total: await db.refusalCase.count({ where }) }
	})
}

async function whereOf(
	actor: Staff,
	{ filters: { q, state, place } }: CaseRequest,
	today: string,
): Promise<Prisma.RefusalCaseWhereInput> {
	const owed = { in: [...officeOwes.case] }
	return {
		AND: (await withinPlaces(actor, place)).map((personDivision) => ({ personDivision })),
		...(isOneOf(caseStates, state) && { state }),
		...(state === 'waiting' && { state: owed }),
		...(state === 'overdue' && { state: owed, dueOn: { lt: dateOf(today) } }),
		...(q !== '' && { person: { name: { contains: q } } }),
	}
}
