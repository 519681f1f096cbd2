import type { ReactNode } from 'react'
import { Checks, type Option, SelectField } from '#app/components/form/choices.tsx'
import { Suggestions } from '#app/components/form/suggestions.tsx'
import { TextArea, TextField } from '#app/components/form/text-field.tsx'
import { payUnits } from '#app/domain/money/pay.ts'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'
import {
	contracts,
	demandCodes,
	demandDegrees,
	educations,
	insurances,
	openToGroups,
	postKinds,
	shifts,
	workingHours,
} from '#app/domain/posts/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	contractWords,
	degreeWords,
	demandWords,
	educationWords,
	hoursWords,
	insuranceWords,
	kindWords,
	openToWords,
	shiftWords,
	traitWords,
	unitWords,
} from '#app/locales/words/posts.ts'
import { KindOfForm, OfKind } from './kind-of-form.tsx'

const optionsOf = <Word extends string>(
	words: readonly Word[],
	say: Record<Word, () => string>,
): Option[] => words.map((value) => ({ value, label: say[value]() }))

function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
	return (
		<section className="card stack-4">
			<h2 className="text-lg font-bold">{title}</h2>
			{hint && <p className="text-soft">{hint}</p>}
			{children}
		</section>
	)
}

/** All that can be said of a post, in the order in which people think of it. */
export function PostFields({ choices }: { choices: PostChoices }) {
	return (
		<KindOfForm>
			<WhatFields choices={choices} />
			<PayFields />
			<BodyFields />
			<ContactFields />
		</KindOfForm>
	)
}

function WhatFields({ choices }: { choices: PostChoices }) {
	return (
		<Section title={m.post_section_what()}>
			<div className="grid md:grid-cols-2 gap-4">
				<SelectField
					name="kind"
					label={m.post_field_kind()}
					empty={m.form_choose()}
					options={optionsOf(postKinds, kindWords)}
				/>
				<TextField name="title" label={m.post_field_title()} maxLength={100} />
				{choices.ownEmployer === null ? (
					<TextField
						name="employer"
						label={m.post_field_employer()}
						hint={choices.mayRecord ? m.post_field_employer_record() : m.post_field_employer_hint()}
						list="employers"
					/>
				) : (
					<input type="hidden" name="employer" value={choices.ownEmployer} />
				)}
				<TextField
					name="place"
					label={m.post_field_place()}
					hint={m.post_field_place_hint()}
					list="places"
				/>
				<TextField name="address" label={m.post_field_address()} optional />
				<TextField
					name="headcount"
					label={m.post_field_headcount()}
					inputMode="numeric"
					width="short"
				/>
				<OfKind kind="workshop">
					<NamedSelect name="workshop" label={m.post_field_workshop()} rows={choices.workshops} />
				</OfKind>
				<OfKind kind="work-relief">
					<NamedSelect name="project" label={m.post_field_project()} rows={choices.projects} />
				</OfKind>
			</div>
			<TextArea
				name="description"
				label={m.post_field_description()}
				hint={m.post_field_description_hint()}
				rows={8}
			/>
			<Suggestions id="employers" words={choices.employers} />
			<Suggestions id="places" words={choices.places} />
		</Section>
	)
}

type Named = { name: string; label: string; rows: readonly { id: string; name: string }[] }

function NamedSelect({ name, label, rows }: Named) {
	const options = rows.map((row) => ({ value: row.id, label: row.name }))
	return (
		<SelectField name={name} label={label} optional empty={m.form_choose()} options={options} />
	)
}

function PayFields() {
	return (
		<Section title={m.post_section_pay()}>
			<div className="grid md:grid-cols-3 gap-4">
				<SelectField
					name="payUnit"
					label={m.post_field_pay_unit()}
					empty={m.form_choose()}
					options={optionsOf(payUnits, unitWords)}
				/>
				<TextField name="payMin" label={m.post_field_pay_min()} inputMode="decimal" />
				<TextField name="payMax" label={m.post_field_pay_max()} inputMode="decimal" optional />
				<SelectField
					name="hours"
					label={m.post_field_hours()}
					options={optionsOf(workingHours, hoursWords)}
				/>
				<SelectField
					name="shift"
					label={m.post_field_shift()}
					options={optionsOf(shifts, shiftWords)}
				/>
				<SelectField
					name="contract"
					label={m.post_field_contract()}
					options={optionsOf(contracts, contractWords)}
				/>
				<TextField
					name="hoursPerDay"
					label={m.post_field_hours_per_day()}
					inputMode="decimal"
					optional
				/>
				<TextField
					name="daysPerWeek"
					label={m.post_field_days_per_week()}
					inputMode="decimal"
					optional
				/>
				<TextField name="benefits" label={m.post_field_benefits()} optional />
			</div>
			<Checks
				name="insurance"
				label={m.post_field_insurance()}
				columns
				options={optionsOf(insurances, insuranceWords)}
			/>
			<Checks
				name="comforts"
				label={m.post_field_comforts()}
				columns
				options={optionsOf(['housing', 'meals'], traitWords)}
			/>
		</Section>
	)
}

function BodyFields() {
	return (
		<Section title={m.post_section_body()} hint={m.post_section_body_hint()}>
			<div className="grid sm:grid-cols-2 lg:grid-cols-4 gap-4">
				{demandCodes.map((code) => (
					<SelectField
						key={code}
						name={`demands.${code}`}
						label={demandWords[code]()}
						empty={m.degree_unstated()}
						options={optionsOf(demandDegrees, degreeWords)}
					/>
				))}
				<SelectField
					name="education"
					label={m.post_field_education()}
					options={optionsOf(educations, educationWords)}
				/>
			</div>
			<TextField name="experience" label={m.post_field_experience()} optional width="half" />
			<Checks
				name="openTo"
				label={m.post_field_open_to()}
				columns
				options={optionsOf(openToGroups, openToWords)}
			/>
		</Section>
	)
}

function ContactFields() {
	return (
		<Section title={m.post_section_contact()}>
			<div className="grid md:grid-cols-3 gap-4">
				<TextField name="contactName" label={m.post_field_contact_name()} optional />
				<TextField
					name="contactPhone"
					label={m.post_field_contact_phone()}
					inputMode="tel"
					optional
				/>
				<TextField name="validUntil" label={m.post_field_valid_until()} type="date" optional />
				<TextField name="startsOn" label={m.post_field_starts_on()} type="date" optional />
				<TextField name="endsOn" label={m.post_field_ends_on()} type="date" optional />
				<TextField name="fundSource" label={m.post_field_fund_source()} optional />
				<TextField name="destination" label={m.post_field_destination()} optional />
			</div>
		</Section>
	)
}
