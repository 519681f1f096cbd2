import { useLoaderData } from '@remix-run/react'
import type { Column } from '#app/components/data-table.tsx'
import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { personColumn } from '#app/components/moves/party-columns.tsx'
import { StaffList } from '#app/components/moves/staff-list.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { jobReportList } from '#app/domain/job-reports/job-report-list.ts'
import { jobReportStates } from '#app/domain/job-reports/job-report-machine.ts'
import { readList } from '#app/domain/list-request.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { shortDayText } from '#app/locales/words/dates.ts'
import { jobReportStateWords } from '#app/locales/words/job-reports.ts'
import {
	jobReportsOfDivision,
	type ListedJobReport,
} from '#app/queries/job-reports/job-reports-of-division.server.ts'

export const meta = pageTitle(m.job_reports_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'job-report.list' }, async ({ ctx, request }) => {
	const list = readList(jobReportList, new URL(request.url).searchParams)
	return { list, ...(await jobReportsOfDivision(ctx, list)) }
})

const columns: readonly Column<ListedJobReport>[] = [
	personColumn('/job-reports'),
	{ id: 'bureau', title: m.case_bureau, cell: ({ bureau }) => bureau, minor: true },
	{ id: 'state', title: m.list_state, cell: ({ state }) => jobReportStateWords[state]() },
	{
		id: 'started',
		title: m.job_report_started,
		sort: 'started',
		cell: ({ startedOn }) => shortDayText(startedOn),
	},
	{
		id: 'until',
		title: m.job_report_until,
		cell: ({ exitUntil }) => exitUntil && shortDayText(exitUntil),
	},
	{
		id: 'made',
		title: m.job_report_made,
		sort: 'made',
		cell: ({ createdAt }) => shortDayText(createdAt),
	},
]

export default function JobReports() {
	const { list, reports, total } = useLoaderData<typeof loader>()
	return (
		<StaffList
			title={m.job_reports_title()}
			spec={jobReportList}
			list={list}
			columns={columns}
			rows={reports}
			total={total}
			none={m.job_reports_none()}
		>
			<TextField name="q" label={m.cases_words()} />
			<SelectField
				name="state"
				label={m.list_state()}
				empty={m.form_any()}
				options={[
					{ value: 'waiting', label: m.refusal_wait_waiting() },
					...jobReportStates.map((value) => ({ value, label: jobReportStateWords[value]() })),
				]}
			/>
			<TextField name="place" label={m.list_place()} />
		</StaffList>
	)
}
