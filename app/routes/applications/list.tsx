import { useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { partyColumns } from '#app/components/moves/party-columns.tsx'
import { SideFilters } from '#app/components/moves/side-filters.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { applicationList, applicationWaits } from '#app/domain/applications/application-list.ts'
import { applicationStates } from '#app/domain/applications/application-machine.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { applicationStateWords, applicationWaitWords } from '#app/locales/words/applications.ts'
import { shortDayText } from '#app/locales/words/dates.ts'
import {
	applicationsOfDivision,
	type ListedApplication,
} from '#app/queries/applications/applications-of-division.server.ts'

export const meta = pageTitle(m.applications_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'application.list' }, async ({ ctx, request }) => {
	const list = readList(applicationList, new URL(request.url).searchParams)
	return { list, ...(await applicationsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedApplication>[] = [
	...partyColumns('/applications'),
	{
		id: 'state',
		title: m.list_state,
		sort: 'state',
		cell: ({ state }) => applicationStateWords[state](),
	},
	{
		id: 'way',
		title: m.applications_way,
		cell: ({ introduced }) => (introduced ? m.applications_introduced() : m.applications_own()),
		minor: true,
	},
	{
		id: 'due',
		title: m.applications_due,
		sort: 'due',
		cell: ({ replyDueOn, overdue }) => <DueDay day={replyDueOn} overdue={overdue} />,
	},
	{
		id: 'made',
		title: m.list_made,
		sort: 'made',
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Applications() {
	const { list, applications, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.applications_title()}
			spec={applicationList}
			list={list}
			columns={columns}
			rows={applications}
			total={total}
			none={m.applications_none()}
		>
			<TextField name="q" label={m.list_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					...applicationWaits.map((value) => ({ value, label: applicationWaitWords[value]() })),
					...applicationStates.map((value) => ({ value, label: applicationStateWords[value]() })),
				]}
			/>
			<SideFilters />
		</StaffList>
	)
}
