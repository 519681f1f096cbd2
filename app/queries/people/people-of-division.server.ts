import type { Ctx } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { peopleWhere } from '#app/adapters/people/people-where.server.ts'
import {
	briefPerson,
	type PersonBrief,
	peopleBrief,
} from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { mostCounted, type PersonListRequest, personList } from '#app/domain/people/person-list.ts'

/** The people whom an actor's division cares for: who live in it, or are registered there. */
export async function peopleOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: PersonListRequest,
	pageSize = personList.pageSize,
): Promise<{ people: PersonBrief[]; total: number }> {
	const where = await peopleWhere(actor, request.filters, today)
	return read(async (db) => {
		const total = await db.person.count({ where, take: mostCounted + 1 })
		const rows = await db.person.findMany({
			where,
			orderBy: orderOf(request),
			...rowsOf({ pageSize }, request),
			select: briefPerson,
		})
		return { people: await peopleBrief(db, rows), total }
	})
}

/** Ids are ordered by time: the newest person has the last one. */
function orderOf({
	sort: { by, descending },
}: PersonListRequest): Prisma.PersonOrderByWithRelationInput[] {
	const direction = descending ? 'desc' : 'asc'
	return by === 'name' ? [{ name: direction }, { id: 'asc' }] : [{ id: direction }]
}
