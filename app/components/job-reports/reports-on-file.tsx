import { Link } from '@remix-run/react'
import type { FiledJobReport } from '#app/adapters/job-reports/filed-reports.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { jobReportStateWords } from '#app/locales/words/job-reports.ts'

/** The jobs that the person has told of, and where deduction and exit stand. */
export function ReportsOnFile({ reports }: { reports: readonly FiledJobReport[] }) {
	if (reports.length === 0) return <p className="text-soft">{m.job_reports_none_of_person()}</p>
	return (
		<ul>
			{reports.map(({ id, state, startedOn, exitUntil }) => (
				<li key={id} className="border-t border-line py-1">
					<Link to={`/job-reports/${id}`} className="link">
						{m.job_report_from({ day: dayText(startedOn) })}
					</Link>{' '}
					<span className="text-soft">
						{jobReportStateWords[state]()}
						{exitUntil !== null && ` · ${m.my_job_until({ day: dayText(exitUntil) })}`}
					</span>
				</li>
			))}
		</ul>
	)
}
