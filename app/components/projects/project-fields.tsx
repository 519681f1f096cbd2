import { SelectField } from '#app/components/form/choices.tsx'
import { Suggestions } from '#app/components/form/suggestions.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { fundSources } from '#app/domain/projects/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { fundSourceWords } from '#app/locales/words/works.ts'

/** All that is recorded of a work-relief project: whose it is, its money, its time. */
export function ProjectFields({ places }: { places: readonly string[] }) {
	return (
		<>
			<div className="grid md:grid-cols-2 gap-4 items-end">
				<TextField name="name" label={m.project_name()} maxLength={100} />
				<TextField name="approvalNumber" label={m.project_approval()} optional />
				<TextField name="ownerName" label={m.project_owner()} hint={m.project_owner_hint()} />
				<TextField
					name="place"
					label={m.employer_place()}
					hint={m.post_field_place_hint()}
					list="places"
				/>
				<TextField name="startsOn" label={m.post_field_starts_on()} type="date" optional />
				<TextField name="endsOn" label={m.post_field_ends_on()} type="date" optional />
			</div>
			<h2 className="text-lg font-bold">{m.project_money()}</h2>
			<p className="text-soft">{m.project_money_hint()}</p>
			<div className="grid md:grid-cols-4 gap-4 items-end">
				<SelectField
					name="fundSource"
					label={m.post_field_fund_source()}
					empty={m.form_choose()}
					options={fundSources.map((value) => ({ value, label: fundSourceWords[value]() }))}
				/>
				<TextField name="centralFunds" label={m.project_central()} inputMode="decimal" optional />
				<TextField name="labourPayPlanned" label={m.project_planned()} inputMode="decimal" />
				<TextField name="labourPayPaid" label={m.project_paid()} inputMode="decimal" optional />
				<TextField name="workersPlanned" label={m.project_workers()} inputMode="numeric" optional />
			</div>
			<TextField name="training" label={m.project_training()} optional />
			<Suggestions id="places" words={places} />
		</>
	)
}
