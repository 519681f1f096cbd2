import { jobReportList } from '#app/domain/job-reports/job-report-list.ts'
import { readList } from '#app/domain/list-request.ts'
import { everyRow, exportLimits, type FileColumn } from '#app/domain/tables/table.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { tableFile } from '#app/http/table-file.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { jobReportStateWords } from '#app/locales/words/job-reports.ts'
import {
	jobReportsOfDivision,
	type ListedJobReport,
} from '#app/queries/job-reports/job-reports-of-division.server.ts'

const columns: readonly FileColumn<ListedJobReport>[] = [
	{ title: m.list_person, value: ({ person }) => person },
	{ title: m.case_bureau, value: ({ bureau }) => bureau, width: 30 },
	{ title: m.list_state, value: ({ state }) => jobReportStateWords[state](), width: 24 },
	{ title: m.job_report_started, value: ({ startedOn }) => startedOn },
	{ title: m.job_report_until, value: ({ exitUntil }) => exitUntil },
	{ title: m.job_report_made, value: ({ createdAt }) => dayIn(createdAt) },
]

export const loader = guarded({ may: 'job-report.list' }, ({ ctx, request, params }) => {
	const list = readList(jobReportList, new URL(request.url).searchParams)
	const rows = everyRow(
		async (page) =>
			(await jobReportsOfDivision(ctx, { ...list, page }, exportLimits.pageSize)).reports,
	)
	return tableFile(params.format, { name: m.job_reports_title(), columns, rows })
})
