import { caseworkersAround } from '#app/adapters/caseload/caseworkers.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { foundPeople } from '#app/adapters/people/people-found.server.ts'
import { type PersonBrief, peopleBrief } from '#app/adapters/people/person-brief.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
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
	const { filters, sort } = readList(personList, new URLSearchParams(of))
	const page = { sort, skip: 0, take: mostTogether + 1 }
	return read(async (db): Promise<Outcome> => {
		const ids = all
			? await foundPeople(db, actor, filters, today, page)
			: await visible(db, actor, person)
		if (ids.length === 0) return { refused: 'nobody-chosen' }
		if (ids.length > mostTogether) return { refused: 'people-many' }
		return {
			people: await peopleBrief(db, ids),
			caseworkers: await caseworkersAround(db, actor.division),
		}
	})
}

/** Of those ticked, whoever the actor's division cares for, each once. */
async function visible(db: Db, actor: Staff, ids: readonly string[]): Promise<string[]> {
	const rows = await db.person.findMany({
		where: { id: { in: [...new Set(ids)] }, identity: { not: 'merged' } },
		select: { id: true, residenceCode: true, hukouCode: true },
		take: mostTogether + 1,
	})
	return rows
		.filter(({ residenceCode, hukouCode }) =>
			may(actor, 'person.list', { divisions: [residenceCode, hukouCode] }),
		)
		.map(({ id }) => id)
}
