import { Link } from '@remix-run/react'
import { m } from '#app/locales/compiled/messages.js'
import { timeText } from '#app/locales/words/dates.ts'
import { postStateWords } from '#app/locales/words/posts.ts'
import { reportReasonWords, reportStateWords } from '#app/locales/words/reports.ts'
import type { ShownReport } from '#app/queries/reports/shown-report.server.ts'
import { DueDay } from './due-day.tsx'

/** What was reported, about which post, and what came of it. */
export function ReportCard({ report }: { report: ShownReport }) {
	const { post, reason, words, state, createdAt, answer, answeredBy, answeredAt } = report
	return (
		<section className="card stack-4">
			<p className="text-lg font-bold">{reportReasonWords[reason]()}</p>
			<blockquote className="border-l-4 border-line pl-4 whitespace-pre-wrap">
				{words === '' ? m.report_no_words() : words}
			</blockquote>
			<p className="text-soft">
				{timeText(createdAt)} · {report.named ? m.report_named() : m.report_nameless()}
			</p>
			<p>
				<strong>{reportStateWords[state]()}</strong> · {m.reports_column_due()}{' '}
				<DueDay {...report} />
			</p>
			{answeredAt && (
				<div className="stack-2">
					<p className="whitespace-pre-wrap">{answer}</p>
					<p className="text-soft">
						{m.report_answered({ name: answeredBy ?? '', time: timeText(answeredAt) })}
					</p>
				</div>
			)}
			<p>
				{m.report_post_state({ state: postStateWords[post.state]() })} ·{' '}
				<Link to={`/officer/posts/${post.id}`} className="link">
					{m.report_open_post()}
				</Link>
			</p>
		</section>
	)
}

/** What else was reported about the employer. */
export function OtherReports({ others }: { others: ShownReport['others'] }) {
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.report_others()}</h2>
			{others.length === 0 && <p className="text-soft">{m.report_others_none()}</p>}
			<ul className="stack-2">
				{others.map(({ id, post, reason, state, createdAt }) => (
					<li key={id}>
						<Link to={`/reports/${id}`} className="link">
							{post}
						</Link>{' '}
						{reportReasonWords[reason]()} · {reportStateWords[state]()}
						<span className="block text-soft">{timeText(createdAt)}</span>
					</li>
				))}
			</ul>
		</section>
	)
}
