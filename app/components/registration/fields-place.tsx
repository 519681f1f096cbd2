import { Choice } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { m } from '#app/locales/compiled/messages.js'
import type { PlaceChoices, QuestionProps } from './question-props.ts'

export function ResidenceFields({ choices }: QuestionProps) {
	return (
		<>
			<TextField
				name="place"
				label={m.question_residence()}
				hint={m.question_residence_hint()}
				heading
				autoComplete="off"
				width="half"
			/>
			<Which choices={choices} />
		</>
	)
}

export function HukouFields({ choices }: QuestionProps) {
	return (
		<>
			<Choice
				name="same"
				label={m.question_hukou()}
				hint={m.question_hukou_hint()}
				heading
				options={[
					{ value: 'yes', label: m.question_hukou_same() },
					{ value: 'no', label: m.question_hukou_other() },
				]}
			/>
			<TextField
				name="place"
				label={m.question_hukou_place()}
				hint={m.question_hukou_place_hint()}
				autoComplete="off"
				width="half"
			/>
			<Which choices={choices} />
		</>
	)
}

function Which({ choices }: { choices: PlaceChoices }) {
	if (choices.length === 0) return null
	return (
		<Choice
			name="code"
			label={m.question_residence_which()}
			options={choices.map(({ code, name }) => ({ value: code, label: name }))}
		/>
	)
}
