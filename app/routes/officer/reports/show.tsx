import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerReport } from '#app/commands/reports/answer-report.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { OtherReports, ReportCard } from '#app/components/reports/report-card.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { answerForm } from '#app/domain/reports/report-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { verdictWords } from '#app/locales/words/reports.ts'
import { shownReport } from '#app/queries/reports/shown-report.server.ts'

export const meta = pageTitle(m.reports_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'report.answer' }, async ({ ctx, params }) =>
	found(await shownReport(ctx, params.id)),
)

export const action = guardedAction({ may: 'report.answer' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, answerForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await answerReport(ctx, params.id, fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/reports/${outcome.reportId}`)
})

export default function Report() {
	const report = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const { post, verdicts, others } = report
	return (
		<StaffShell
			title={`${post.title} · ${post.employer}`}
			back={{ to: '/reports', words: m.reports_title() }}
		>
			<div className="grid lg:grid-cols-3 gap-4">
				<div className="lg:col-span-2 stack-4 content-start">
					<ReportCard report={report} />
					{verdicts.length > 0 && (
						<div className="card">
							<PostForm reply={answer?.reply} className="stack-4">
								<Choice
									name="verdict"
									label={m.report_verdict()}
									options={verdicts.map((value) => ({ value, label: verdictWords[value]() }))}
								/>
								<TextArea
									name="answer"
									label={m.report_answer()}
									hint={m.report_answer_hint()}
									maxLength={1000}
								/>
								<div>
									<Submit>{m.report_answer_send()}</Submit>
								</div>
							</PostForm>
						</div>
					)}
				</div>
				<div>
					<OtherReports others={others} />
				</div>
			</div>
		</StaffShell>
	)
}
