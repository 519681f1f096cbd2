import { Checks, SelectField } from '#app/components/form/choices.tsx'
import { Suggestions } from '#app/components/form/suggestions.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { recognitionLevels, workshopForms } from '#app/domain/workshops/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { recognitionLevelWords, workshopFormWords } from '#app/locales/words/works.ts'

type Props = { choices: { employers: readonly string[]; places: readonly string[] } }

/** All that is recorded of a workshop: where it is, its recognition, and who works there. */
export function WorkshopFields({ choices }: Props) {
	return (
		<>
			<div className="grid md:grid-cols-2 gap-4 items-end">
				<TextField name="name" label={m.workshop_name()} maxLength={100} />
				<TextField
					name="employer"
					label={m.post_field_employer()}
					hint={m.post_field_employer_hint()}
					list="employers"
				/>
				<SelectField
					name="form"
					label={m.workshop_form()}
					empty={m.form_choose()}
					options={workshopForms.map((value) => ({ value, label: workshopFormWords[value]() }))}
				/>
				<TextField
					name="place"
					label={m.employer_place()}
					hint={m.post_field_place_hint()}
					list="places"
				/>
				<TextField name="address" label={m.post_field_address()} optional />
			</div>
			<h2 className="text-lg font-bold">{m.recognition_title()}</h2>
			<p className="text-soft">{m.recognition_hint()}</p>
			<div className="grid md:grid-cols-4 gap-4 items-end">
				<TextField name="recognitionNumber" label={m.recognition_number()} optional />
				<SelectField
					name="recognitionLevel"
					label={m.recognition_level()}
					empty={m.form_choose()}
					optional
					options={recognitionLevels.map((value) => ({
						value,
						label: recognitionLevelWords[value](),
					}))}
				/>
				<TextField name="recognisedFrom" label={m.recognition_from()} type="date" optional />
				<TextField name="recognisedTo" label={m.recognition_to()} type="date" optional />
			</div>
			<h2 className="text-lg font-bold">{m.workshop_people_title()}</h2>
			<div className="grid md:grid-cols-4 gap-4 items-end">
				<TextField name="capacity" label={m.workshop_capacity()} inputMode="numeric" optional />
				<TextField name="workers" label={m.workshop_workers()} inputMode="numeric" optional />
				<TextField name="aidedWorkers" label={m.workshop_aided()} inputMode="numeric" optional />
				<TextField name="countedOn" label={m.workshop_counted()} type="date" optional />
			</div>
			<Checks
				name="accidentInsured"
				label={m.workshop_insurance()}
				options={[{ value: 'yes', label: m.workshop_insured() }]}
			/>
			<Suggestions id="employers" words={choices.employers} />
			<Suggestions id="places" words={choices.places} />
		</>
	)
}
