import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealNoteWords } from '#app/adapters/people/notes-of.server.ts'
import { peopleWithin } from '#app/adapters/people/people-within.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { NoteForm } from '#app/domain/people/notes.ts'

type Outcome = { refused: 'not-found' | 'date-future' } | { count: number }

/** Writes down a visit, a call or what the next one has to know; about one person, or the same about several. */
export function addNotes(
	{ actor, now, today, write }: Ctx<Staff>,
	personIds: readonly string[],
	{ kind, heldOn, words }: NoteForm,
): Promise<Outcome> {
	return write(async ({ db, record }): Promise<Outcome> => {
		const people = await peopleWithin(db, actor, 'note.add', personIds)
		if (!people) return { refused: 'not-found' }
		if (heldOn > today) return { refused: 'date-future' }
		const notes = people.map(({ id: personId, residenceCode }) => {
			const id = newId(now.getTime())
			return {
				id,
				personId,
				personDivision: residenceCode,
				kind,
				heldOn: dateOf(heldOn),
				wordsCipher: sealNoteWords(id, words),
				writtenBy: actor.accountId,
				createdAt: now,
			}
		})
		await db.personNote.createMany({ data: notes })
		for (const { personId, personDivision: division } of notes)
			record({ action: 'person.note', subject: ['person', personId], division, details: { kind } })
		return { count: notes.length }
	})
}
