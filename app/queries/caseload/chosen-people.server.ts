import { caseworkersAround } from '#app/adapters/caseload/caseworkers.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { peopleWhere } from '#app/adapters/people/people-where.server.ts'
import {
	briefPerson,
	type PersonBrief,
	peopleBrief,
} from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'
import { type Chosen, mostTogether } from '#app/domain/caseload/together-forms.ts'
import { readList } from '#app/domain/list-request.ts'
import { personList } from '#app/domain/people/person-list.ts'

export type ChosenPeople = { people: PersonBrief[]; caseworkers: Caseworker[] }
type Outcome = { refused: 'nobody-chosen' | 'people-many' } | ChosenPeople

/** Whom a choice in the list means, as they stand now; the names are shown before anything is done. */
export async function chosenPeople(
	{ actor, today, read }: Ctx<Staff>,
	{ person, all, of }: Pick<Chosen, 'person' | 'all' | 'of'>,
): Promise<Outcome> {
	const { filters } = readList(personList, new URLSearchParams(of))
	const within = await peopleWhere(actor, all ? filters : {}, today)
	const where = all ? within : { AND: [within, { id: { in: person } }] }
	return read(async (db): Promise<Outcome> => {
		const rows = await db.person.findMany({
			where,
			orderBy: { id: 'desc' },
			take: mostTogether + 1,
			select: briefPerson,
		})
		if (rows.length === 0) return { refused: 'nobody-chosen' }
		if (rows.length > mostTogether) return { refused: 'people-many' }
		return {
			people: await peopleBrief(db, rows),
			caseworkers: await caseworkersAround(db, actor.division),
		}
	})
}
