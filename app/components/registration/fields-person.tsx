import { Checks } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { m } from '#app/locales/compiled/messages.js'
import type { QuestionProps } from './question-props.ts'

export function NameField() {
	return (
		<TextField
			name="name"
			label={m.question_name()}
			hint={m.question_name_hint()}
			heading
			autoComplete="off"
			maxLength={50}
			width="half"
		/>
	)
}

export function IdNumberField({ given }: QuestionProps) {
	return (
		<TextField
			name="idNumber"
			label={m.question_id_number()}
			hint={
				<>
					{m.question_id_number_hint()}
					<Kept value={given.idNumber} />
				</>
			}
			heading
			autoComplete="off"
			spellCheck={false}
			width="half"
		/>
	)
}

export function PhoneField({ given }: QuestionProps) {
	return (
		<>
			<h1 className="text-2xl font-bold">{m.question_phone()}</h1>
			<TextField
				name="phone"
				label={m.question_phone_label()}
				hint={
					<>
						{m.question_phone_hint()}
						<Kept value={given.phone} />
					</>
				}
				inputMode="tel"
				autoComplete="off"
				width="half"
			/>
		</>
	)
}

function Kept({ value }: { value: string | null }) {
	if (value === null) return null
	return <span className="block font-semibold">{m.question_id_number_kept({ masked: value })}</span>
}

export function ConsentField({ helping }: QuestionProps) {
	const yes = helping ? m.question_consent_yes_helper() : m.question_consent_yes()
	return (
		<Checks
			name="consent"
			label={m.question_consent()}
			hint={m.question_consent_text()}
			heading
			options={[{ value: 'yes', label: yes }]}
		/>
	)
}
