import { NoteFields } from '#app/components/caseload/note-fields.tsx'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import type { Note } from '#app/domain/people/notes.ts'
import { m } from '#app/locales/compiled/messages.js'
import { noteKindWords } from '#app/locales/words/caseload.ts'
import { dayText } from '#app/locales/words/dates.ts'

type Props = { notes: readonly Note[]; today: string; reply: Reply | undefined }

/** What staff saw, heard and agreed, the latest first, and the way to add to it. */
export function NotesOnFile({ notes, today, reply }: Props) {
	return (
		<>
			<ActForm
				verb="note"
				reply={reply}
				values={{ kind: 'visit', heldOn: today }}
				summary={m.note_add()}
			>
				<NoteFields />
				<Submit look="quiet">{m.note_save()}</Submit>
			</ActForm>
			{notes.length === 0 && <p className="text-soft">{m.notes_none()}</p>}
			<ul>
				{notes.map(({ id, kind, heldOn, words, by }) => (
					<li key={id} className="border-t border-line py-1">
						<span className="text-soft">
							{m.note_line({ kind: noteKindWords[kind](), day: dayText(heldOn), by })}
						</span>
						<span className="block whitespace-pre-line">{words}</span>
					</li>
				))}
			</ul>
		</>
	)
}
