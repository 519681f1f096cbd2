import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { Suggestions } from '#app/components/form/suggestions.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { employerKinds } from '#app/domain/employers/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { employerKindWords } from '#app/locales/words/employers.ts'

type Props = {
	places: readonly string[]
	/** The number on record, masked. */
	phone?: string | null
}

/** All that is recorded of an employer: what it is, where, and whom to call there. */
export function EmployerFields({ places, phone = null }: Props) {
	return (
		<>
			<div className="grid md:grid-cols-2 gap-4 items-end">
				<TextField
					name="name"
					label={m.employer_name()}
					hint={m.employer_name_hint()}
					maxLength={100}
				/>
				<SelectField
					name="kind"
					label={m.employer_kind()}
					empty={m.form_choose()}
					options={employerKinds.map((value) => ({ value, label: employerKindWords[value]() }))}
				/>
				<TextField
					name="creditCode"
					label={m.employer_code()}
					hint={m.employer_code_hint()}
					spellCheck={false}
					autoComplete="off"
					optional
				/>
				<TextField
					name="place"
					label={m.employer_place()}
					hint={m.post_field_place_hint()}
					list="places"
				/>
				<TextField name="address" label={m.post_field_address()} optional />
				<TextField name="contactName" label={m.employer_contact()} optional />
				<TextField
					name="phone"
					label={m.employer_phone()}
					hint={phone === null ? m.employer_phone_hint() : m.employer_phone_kept({ phone })}
					inputMode="tel"
					autoComplete="off"
					optional
				/>
			</div>
			{phone !== null && (
				<Checks
					name="forgetPhone"
					label={m.employer_phone_on_record()}
					options={[{ value: 'yes', label: m.employer_phone_forget() }]}
				/>
			)}
			<TextArea name="about" label={m.employer_about()} hint={m.employer_about_hint()} rows={3} />
			<TextArea name="note" label={m.employer_note()} hint={m.employer_note_hint()} rows={3} />
			<Suggestions id="places" words={places} />
		</>
	)
}
