import type { Ctx } from '#app/adapters/context.ts'
import { countPeople, foundPeople } from '#app/adapters/people/people-found.server.ts'
import { type PersonBrief, peopleBrief } from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { type PersonListRequest, personList } from '#app/domain/people/person-list.ts'

/** The people whom an actor's division cares for: who live in it, or are registered there. */
export async function peopleOfDivision(
	{ actor, today, read }: Ctx<Staff>,
	request: PersonListRequest,
	pageSize = personList.pageSize,
): Promise<{ people: PersonBrief[]; total: number }> {
	const { filters, sort } = request
	return read(async (db) => {
		const page = { sort, ...rowsOf({ pageSize }, request) }
		const ids = await foundPeople(db, actor, filters, today, page)
		return {
			people: await peopleBrief(db, ids),
			total: await countPeople(db, actor, filters, today),
		}
	})
}
