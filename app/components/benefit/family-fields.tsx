import { Checks, Choice } from '#app/components/form/choices.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { situations } from '#app/domain/claims/extras.ts'
import { m } from '#app/locales/compiled/messages.js'
import { situationWords } from '#app/locales/words/claims.ts'

/** What has to be known of a family and a job to reckon what the job does to its money. */
export function FamilyFields() {
	return (
		<>
			<FamilyMoneyFields />
			<Checks
				name="also"
				label={m.benefit_field_also()}
				hint={m.benefit_hint_also()}
				optional
				options={situations.map((value) => ({ value, label: situationWords[value]() }))}
			/>
			<TextField name="place" label={m.benefit_field_place()} hint={m.benefit_hint_place()} />
			<Submit>{m.benefit_reckon()}</Submit>
		</>
	)
}

/** The same without the place, for those who know it. */
export function FamilyMoneyFields() {
	const yuan = m.benefit_yuan_a_month()
	const amount = { inputMode: 'decimal', width: 'short', unit: yuan } as const
	return (
		<>
			<TextField name="pay" label={m.benefit_field_pay()} hint={m.benefit_hint_pay()} {...amount} />
			<Choice
				name="insured"
				label={m.benefit_field_insured()}
				hint={m.benefit_hint_insured()}
				options={[
					{ value: 'yes', label: m.form_yes() },
					{ value: 'no', label: m.form_no() },
				]}
			/>
			<TextField
				name="size"
				label={m.benefit_field_size()}
				hint={m.benefit_hint_size()}
				inputMode="numeric"
				width="short"
				unit={m.benefit_people()}
			/>
			<TextField
				name="benefit"
				label={m.benefit_field_benefit()}
				hint={m.benefit_hint_benefit()}
				{...amount}
			/>
			<TextField
				name="extra"
				label={m.benefit_field_extra()}
				hint={m.benefit_hint_extra()}
				optional
				{...amount}
			/>
			<TextField
				name="otherIncome"
				label={m.benefit_field_other()}
				hint={m.benefit_hint_other()}
				optional
				{...amount}
			/>
			<Choice
				name="area"
				label={m.benefit_field_area()}
				options={[
					{ value: 'urban', label: m.assistance_urban() },
					{ value: 'rural', label: m.assistance_rural() },
				]}
			/>
			<TextField
				name="standard"
				label={m.benefit_field_standard()}
				hint={m.benefit_hint_standard()}
				optional
				{...amount}
			/>
		</>
	)
}
