import type { Db } from '#app/adapters/context.ts'
import { open, seal } from '#app/adapters/crypto/sealed.server.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Note, noteKinds } from '#app/domain/people/notes.ts'

export const sealNoteWords = (id: string, words: string): string =>
	seal(`person_note.words:${id}`, words)

const most = 30
type Row = { id: string; kind: string; heldOn: Date; wordsCipher: string; by: string }

/** What staff have written down about a person, the latest first. */
export async function notesOf(db: Db, personId: string): Promise<Note[]> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT id::text, kind, held_on AS "heldOn", words_cipher AS "wordsCipher", coalesce(staff_name(written_by), '') AS by
		FROM person_note WHERE person_id = ${personId}::uuid ORDER BY held_on DESC, created_at DESC LIMIT ${most}`
	return rows.map(({ id, kind, heldOn, wordsCipher, by }) => ({
		id,
		kind: oneOf(noteKinds, kind),
		heldOn: isoDay(heldOn),
		words: open(`person_note.words:${id}`, wordsCipher),
		by,
	}))
}
