import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { withinPlaces } from '#app/adapters/moves/sides.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type CareListRequest, careList } from '#app/domain/care/care-list.ts'
import { awaitedCareStates, type CareState, careStates } from '#app/domain/care/care-machine.ts'
import { type CareKind, careKinds } from '#app/domain/care/words.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'

export type ListedCare = {
	id: string
	person: string
	place: string
	kind: CareKind
	state: CareState
	provider: string | null
	endsOn: string | null
	askedAt: Date
}

/** The orders for care of a division. */
export async function careOfDivision(
	{ actor, read, today }: Ctx<Staff>,
	request: CareListRequest,
	pageSize = careList.pageSize,
): Promise<{ orders: ListedCare[]; total: number }> {
	const places = await gazetteer()
	const where = await whereOf(actor, request, today)
	const direction = request.sort.descending ? 'desc' : 'asc'
	const by = request.sort.by === 'asked' ? 'createdAt' : 'endsOn'
	return read(async (db) => {
		const rows = await db.careOrder.findMany({
			where,
			orderBy: [{ [by]: direction }, { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { person: { select: { name: true } }, provider: { select: { name: true } } },
		})
		const orders = rows.map(({ id, kind, state, endsOn, createdAt, person, provider, ...row }) => ({
			id,
			person: person.name,
			place: places.fullName(row.personDivision),
			kind: oneOf(careKinds, kind),
			state: oneOf(careStates, state),
			provider: provider?.name ?? null,
			endsOn: isoDayOrNull(endsOn),
			askedAt: createdAt,
		}))
		return { orders, total: await db.careOrder.count({ where }) }
	})
}

/** Lists that are no single state: what the office has to do, hours in doubt, and what ran out. */
const groups: Record<string, (today: string) => Prisma.CareOrderWhereInput> = {
	waiting: () => ({ state: { in: [...awaitedCareStates] } }),
	questioned: () => ({ visits: { some: { state: 'questioned' } } }),
	over: (today) => ({ state: 'active', endsOn: { lt: new Date(today) } }),
}

async function whereOf(
	actor: Staff,
	{ filters: { q, state, kind, place } }: CareListRequest,
	today: string,
): Promise<Prisma.CareOrderWhereInput> {
	return {
		AND: (await withinPlaces(actor, place)).map((personDivision) => ({ personDivision })),
		...(isOneOf(careStates, state) ? { state } : groups[state]?.(today)),
		...(isOneOf(careKinds, kind) && { kind }),
		...(q !== '' && { person: { name: { contains: q } } }),
	}
}
