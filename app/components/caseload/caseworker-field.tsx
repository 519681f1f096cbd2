import { SelectField } from '#app/components/form/choices.tsx'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'
import { m } from '#app/locales/compiled/messages.js'

type Props = { label: string; caseworkers: readonly Caseworker[] }

/** Who of the caseworkers around; the office tells apart two of the same name. */
export function CaseworkerField({ label, caseworkers }: Props) {
	return (
		<SelectField
			name="to"
			label={label}
			empty={m.caseworker_choose()}
			options={caseworkers.map(({ id, name, institution }) => ({
				value: id,
				label: institution === '' ? name : `${name} · ${institution}`,
			}))}
		/>
	)
}
