import type { ReactNode } from 'react'
import { TextArea } from '#app/components/form/text-field.tsx'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'
import type { TogetherAct } from '#app/domain/caseload/together-forms.ts'
import { m } from '#app/locales/compiled/messages.js'
import { CaseworkerField } from './caseworker-field.tsx'
import { NoteFields } from './note-fields.tsx'

type Props = { act: TogetherAct; caseworkers: readonly Caseworker[] }

/** What each act asks for before it is done with several people. */
export function TogetherFields({ act, caseworkers }: Props) {
	const fields: Record<TogetherAct, () => ReactNode> = {
		assign: () => (
			<>
				<p className="text-soft">{m.together_assign_about()}</p>
				<CaseworkerField label={m.caseworker()} caseworkers={caseworkers} />
			</>
		),
		'hand-over': () => <HandOverFields caseworkers={caseworkers} />,
		note: () => <NoteFields />,
		message: () => (
			<TextArea
				name="words"
				label={m.together_message_words()}
				hint={m.together_message_hint()}
				rows={4}
				maxLength={300}
			/>
		),
	}
	return fields[act]()
}

export function HandOverFields({ caseworkers }: { caseworkers: readonly Caseworker[] }) {
	return (
		<>
			<CaseworkerField label={m.handover_to()} caseworkers={caseworkers} />
			<TextArea
				name="note"
				label={m.handover_note()}
				hint={m.handover_note_hint()}
				rows={5}
				maxLength={1000}
			/>
		</>
	)
}
