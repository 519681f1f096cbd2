import { SelectField } from '#app/components/form/choices.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { noteKinds } from '#app/domain/people/notes.ts'
import { m } from '#app/locales/compiled/messages.js'
import { noteKindWords } from '#app/locales/words/caseload.ts'

/** What a note of a visit or a call asks for. */
export function NoteFields() {
	return (
		<>
			<div className="grid sm:grid-cols-2 gap-3">
				<SelectField
					name="kind"
					label={m.note_kind()}
					options={noteKinds.map((value) => ({ value, label: noteKindWords[value]() }))}
				/>
				<TextField name="heldOn" type="date" label={m.note_day()} />
			</div>
			<TextArea
				name="words"
				label={m.note_words()}
				hint={m.note_words_hint()}
				rows={3}
				maxLength={1000}
			/>
		</>
	)
}
