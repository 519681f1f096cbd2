import { sealNote } from '#app/adapters/caseload/handover-row.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealNoteWords } from '#app/adapters/people/notes-of.server.ts'
import { plantPerson } from './people.ts'
import type { Plant } from './planting.ts'

/** People that another caseworker hands over to whoever is there already, else to nobody known. */
export const plantHandover: Plant = async (db, at) => {
	const person = await plantPerson(db, { division: at.division })
	const [id, fromId, toId] = [newId(), newId(), at.accountId ?? newId()]
	const noteCipher = sealNote(id, '先打电话再上门。')
	await db.handover.create({
		data: {
			id,
			divisionCode: at.division,
			fromId,
			toId,
			state: 'proposed',
			noteCipher,
			madeAt: new Date(),
		},
	})
	await db.handoverEvent.create({
		data: {
			handoverId: id,
			seq: 0,
			verb: 'propose',
			fromState: '',
			toState: 'proposed',
			actor: `account:${fromId}`,
			at: new Date(),
		},
	})
	await db.handoverPerson.create({ data: { handoverId: id, personId: person.id } })
	await db.caseloadEntry.create({
		data: {
			personId: person.id,
			personDivision: at.division,
			caseworkerId: fromId,
			since: dateOf('2026-11-01'),
			assignedBy: fromId,
			handoverId: id,
		},
	})
	return { id, accountId: toId, divisions: [at.division] }
}

export const plantNote: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const id = newId()
	await db.personNote.create({
		data: {
			id,
			personId: person.id,
			personDivision: at.division,
			kind: 'visit',
			heldOn: dateOf('2026-11-02'),
			wordsCipher: sealNoteWords(id, '家里有老人。'),
			writtenBy: newId(),
			createdAt: new Date(),
		},
	})
	return { ...person, id }
}

/** A list under a name, of whoever is there already, else of nobody known. */
export const plantView: Plant = async (db, at) => {
	const [id, accountId] = [newId(), at.accountId ?? newId()]
	await db.savedView.create({
		data: { id, accountId, name: id, query: 'registration=active', createdAt: new Date() },
	})
	return { id, accountId, divisions: [at.division] }
}

/** What the numbers of a period add up. */
export const plantFigure: Plant = async (db, { division }) => {
	await db.dayFigure.create({
		data: { day: dateOf('2026-11-02'), divisionCode: division, figure: 'offered', count: 1 },
	})
	return { id: division, divisions: [division] }
}
