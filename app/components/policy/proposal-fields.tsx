import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { sourceLevels } from '#app/domain/policy/look-up.ts'
import type { ParameterKey } from '#app/domain/policy/parameters.ts'
import { m } from '#app/locales/compiled/messages.js'
import { levelWords } from '#app/locales/words/parameter-values.ts'
import { ValueField } from './value-field.tsx'

/** One new value: where, how much, from when, by which document and why. */
export function ProposalFields({ parameter }: { parameter: ParameterKey }) {
	return (
		<div className="grid md:grid-cols-2 gap-4">
			<TextField name="place" label={m.parameters_place()} hint={m.proposal_place_hint()} />
			<ValueField parameter={parameter} />
			<TextField
				name="from"
				type="date"
				label={m.proposal_from()}
				hint={m.proposal_from_hint()}
				width="half"
			/>
			<TextField
				name="until"
				type="date"
				label={m.proposal_until()}
				hint={m.proposal_until_hint()}
				width="half"
				optional
			/>
			<SelectField
				name="level"
				label={m.proposal_level()}
				hint={m.proposal_level_hint()}
				empty={m.proposal_choose()}
				options={sourceLevels.map((value) => ({ value, label: levelWords[value]() }))}
			/>
			<TextField
				name="number"
				label={m.proposal_number()}
				hint={m.proposal_number_hint()}
				optional
			/>
			<TextField name="document" label={m.proposal_document()} />
			<Checks
				name="marks"
				label={m.proposal_marks()}
				options={[
					{ value: 'verified', label: m.proposal_verified() },
					{ value: 'binding', label: m.proposal_binding(), hint: m.proposal_binding_hint() },
				]}
			/>
			<div className="md:col-span-2">
				<TextArea name="reason" label={m.proposal_reason()} rows={3} maxLength={500} />
			</div>
		</div>
	)
}
