import { useLoaderData } from '@remix-run/react'
import { DataTable } from '#app/components/data-table.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { FindPerson } from '#app/components/people/find-person.tsx'
import { personColumns } from '#app/components/people/person-columns.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { personList, registrationViews } from '#app/domain/people/person-list.ts'
import { type TagName, tagValues } from '#app/domain/people/tags.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import {
	identityWords,
	registrationViewWords,
	tagText,
	tagWords,
} from '#app/locales/words/people.ts'
import { peopleOfDivision } from '#app/queries/people/people-of-division.server.ts'

export const meta = pageTitle(m.people_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'person.list' }, async ({ ctx, request }) => {
	const list = readList(personList, new URL(request.url).searchParams)
	return { list, ...(await peopleOfDivision(ctx, list)) }
})

export default function PersonList() {
	const { list, people, total } = useLoaderData<typeof loader>()
	const filtered = Object.values(list.filters).some((value) => value !== '')
	return (
		<StaffShell
			title={m.people_title()}
			actions={<ExportLinks list={listAddress(personList, list)} />}
		>
			<FindPerson />
			<FilterBar values={list.filters} path={personList.path}>
				<SelectField
					name="registration"
					label={m.people_column_registration()}
					empty={m.form_any()}
					options={registrationViews.map((value) => ({
						value,
						label: registrationViewWords[value](),
					}))}
				/>
				<SelectField
					name="identity"
					label={m.people_column_identity()}
					empty={m.form_any()}
					options={(['unconfirmed', 'confirmed'] as const).map((value) => ({
						value,
						label: identityWords[value](),
					}))}
				/>
				<TagFilter tag="labour_capacity" />
				<TagFilter tag="work_conditions" />
				<TagFilter tag="work_willingness" />
				<TextField name="place" label={m.people_filter_place()} />
			</FilterBar>
			<p className="text-soft">{m.table_rows({ count: total })}</p>
			<DataTable
				caption={m.people_title()}
				columns={personColumns}
				rows={people}
				keyOf={({ id }) => id}
				sorting={list.sort}
				sortTo={(sort) => listAddress(personList, list, { sort: sort as typeof list.sort })}
				empty={filtered ? m.people_none_fits() : m.people_none()}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / personList.pageSize)}
				to={(page) => listAddress(personList, list, { page })}
			/>
		</StaffShell>
	)
}

function TagFilter({ tag }: { tag: TagName }) {
	return (
		<SelectField
			name={tag}
			label={tagWords[tag]()}
			empty={m.form_any()}
			options={tagValues[tag].map((value) => ({ value, label: tagText(tag, value) }))}
		/>
	)
}
