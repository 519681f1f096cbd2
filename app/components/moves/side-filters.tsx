import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { sides } from '#app/domain/moves/side.ts'
import { m } from '#app/locales/compiled/messages.js'

const words = { person: m.list_side_person, post: m.list_side_post }

/** The filters by place that offers, applications and placements share. */
export function SideFilters() {
	return (
		<>
			<SelectField
				name="side"
				label={m.list_side()}
				empty={m.form_any()}
				options={sides.map((value) => ({ value, label: words[value]() }))}
			/>
			<TextField name="place" label={m.list_place()} />
		</>
	)
}
