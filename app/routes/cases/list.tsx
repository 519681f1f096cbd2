import { useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { personColumn } from '#app/components/moves/party-columns.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { caseList, caseWaits } from '#app/domain/cases/case-list.ts'
import { caseStates } from '#app/domain/cases/case-machine.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { caseStateWords, refusalWaitWords } from '#app/locales/words/refusals.ts'
import { casesOfDivision, type ListedCase } from '#app/queries/cases/cases-of-division.server.ts'

export const meta = pageTitle(m.cases_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'case.list' }, async ({ ctx, request }) => {
	const list = readList(caseList, new URL(request.url).searchParams)
	return { list, ...(await casesOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedCase>[] = [
	personColumn('/cases'),
	{ id: 'bureau', title: m.case_bureau, cell: ({ bureau }) => bureau, minor: true },
	{ id: 'state', title: m.list_state, cell: ({ state }) => caseStateWords[state]() },
	{
		id: 'due',
		title: m.refusals_due,
		sort: 'due',
		cell: ({ dueOn, overdue }) => <DueDay day={dueOn} overdue={overdue} />,
	},
	{
		id: 'opened',
		title: m.case_opened_on,
		sort: 'opened',
		cell: ({ openedAt }) => shortDayText(openedAt),
	},
]

export default function Cases() {
	const { list, cases, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.cases_title()}
			spec={caseList}
			list={list}
			columns={columns}
			rows={cases}
			total={total}
			none={m.cases_none()}
		>
			<TextField name="q" label={m.cases_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					...caseWaits.map((value) => ({ value, label: refusalWaitWords[value]() })),
					...caseStates.map((value) => ({ value, label: caseStateWords[value]() })),
				]}
			/>
			<TextField name="place" label={m.list_place()} />
		</StaffList>
	)
}
