import { Link, useLoaderData } from '@remix-run/react'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { FilterBar } from '#app/components/filter-bar.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { Pages } from '#app/components/pages.tsx'
import { DueDay } from '#app/components/reports/due-day.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { listAddress, readList } from '#app/domain/list-request.ts'
import { reportReasons } from '#app/domain/reports/report.ts'
import { reportList, reportViews } from '#app/domain/reports/report-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { reportReasonWords, reportStateWords } from '#app/locales/words/reports.ts'
import {
	type ListedReport,
	reportsOfDivision,
} from '#app/queries/reports/reports-of-division.server.ts'

export const meta = pageTitle(m.reports_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'report.answer' }, async ({ ctx, request }) => {
	const list = readList(reportList, new URL(request.url).searchParams)
	return { list, ...(await reportsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedReport>[] = [
	{
		id: 'post',
		title: m.reports_column_post,
		cell: ({ id, post, employer }) => (
			<>
				<Link to={`/reports/${id}`} className="link font-semibold">
					{post}
				</Link>
				<span className="block text-soft">{employer}</span>
			</>
		),
	},
	{
		id: 'reason',
		title: m.reports_column_reason,
		cell: ({ reason, words }) => (
			<>
				{reportReasonWords[reason]()}
				<span className="block text-soft max-w-prose">{words.slice(0, 60)}</span>
			</>
		),
	},
	{ id: 'state', title: m.reports_column_state, cell: ({ state }) => reportStateWords[state]() },
	{
		id: 'due',
		title: m.reports_column_due,
		sort: 'due',
		cell: (report) => <DueDay {...report} />,
	},
	{
		id: 'made',
		title: m.reports_column_made,
		sort: 'made',
		minor: true,
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function Reports() {
	const { list, reports, total } = useLoaderData<typeof loader>()
	const filtered = Object.values(list.filters).some((value) => value !== '')
	return (
		<StaffShell title={m.reports_title()}>
			<FilterBar values={list.filters} path={reportList.path}>
				<TextField name="q" label={m.reports_filter_words()} />
				<SelectField
					name="state"
					label={m.reports_filter_state()}
					empty={m.form_any()}
					options={reportViews.map((value) => ({ value, label: reportStateWords[value]() }))}
				/>
				<SelectField
					name="reason"
					label={m.reports_filter_reason()}
					empty={m.form_any()}
					options={reportReasons.map((value) => ({ value, label: reportReasonWords[value]() }))}
				/>
			</FilterBar>
			<p className="text-soft">{m.table_rows({ count: total })}</p>
			<DataTable
				caption={m.reports_title()}
				columns={columns}
				rows={reports}
				keyOf={({ id }) => id}
				sorting={list.sort}
				sortTo={(sort) => listAddress(reportList, list, { sort: sort as typeof list.sort })}
				empty={filtered ? m.reports_none_fits() : m.reports_none()}
			/>
			<Pages
				page={list.page}
				pages={Math.ceil(total / reportList.pageSize)}
				to={(page) => listAddress(reportList, list, { page })}
			/>
		</StaffShell>
	)
}
