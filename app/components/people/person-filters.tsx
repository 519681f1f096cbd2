import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'
import {
	offerGaps,
	type PersonListRequest,
	personWaits,
	registrationViews,
} from '#app/domain/people/person-list.ts'
import { type TagName, tagValues } from '#app/domain/people/tags.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerGapWords, personWaitWords } from '#app/locales/words/caseload.ts'
import {
	identityWords,
	registrationViewWords,
	tagText,
	tagWords,
} from '#app/locales/words/people.ts'

type Props = { caseworkers: readonly Caseworker[]; filters: PersonListRequest['filters'] }
const rarer = [
	'labour_capacity',
	'work_conditions',
	'work_willingness',
	'identity',
	'from',
	'to',
] as const

/** By what a list of people is narrowed: what the day asks for first, the rest folded away. */
export function PersonFilters({ caseworkers, filters }: Props) {
	const names = caseworkers.map(({ id, name }) => ({ value: id, label: name }))
	return (
		<>
			<SelectField
				name="caseworker"
				label={m.caseworker()}
				empty={m.form_any()}
				options={[
					{ value: 'mine', label: m.caseload_mine() },
					{ value: 'nobody', label: m.caseload_nobody() },
					...names,
				]}
			/>
			<Words
				name="waits"
				label={m.people_filter_waits()}
				of={personWaits}
				words={personWaitWords}
			/>
			<Words
				name="offered"
				label={m.people_filter_offered()}
				of={offerGaps}
				words={offerGapWords}
			/>
			<Words
				name="registration"
				label={m.people_column_registration()}
				of={registrationViews}
				words={registrationViewWords}
			/>
			<TextField name="place" label={m.people_filter_place()} />
			<details
				className="sm:col-span-2 lg:col-span-4"
				open={rarer.some((name) => filters[name] !== '')}
			>
				<summary className="cursor-pointer py-2">{m.people_more_filters()}</summary>
				<div className="grid sm:grid-cols-2 lg:grid-cols-4 gap-3 items-end">
					<TagFilter tag="labour_capacity" />
					<TagFilter tag="work_conditions" />
					<TagFilter tag="work_willingness" />
					<Words
						name="identity"
						label={m.people_column_identity()}
						of={['unconfirmed', 'confirmed']}
						words={identityWords}
					/>
					<TextField name="from" type="date" label={m.people_filter_from()} />
					<TextField name="to" type="date" label={m.people_filter_to()} />
				</div>
			</details>
		</>
	)
}

type WordsProps<Word extends string> = {
	name: string
	label: string
	of: readonly Word[]
	words: Readonly<Record<Word, () => string>>
}

function Words<Word extends string>({ name, label, of, words }: WordsProps<Word>) {
	const options = of.map((value) => ({ value, label: words[value]() }))
	return <SelectField name={name} label={label} empty={m.form_any()} options={options} />
}

function TagFilter({ tag }: { tag: TagName }) {
	const options = tagValues[tag].map((value) => ({ value, label: tagText(tag, value) }))
	return <SelectField name={tag} label={tagWords[tag]()} empty={m.form_any()} options={options} />
}
