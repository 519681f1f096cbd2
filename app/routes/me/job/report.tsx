import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { reportJob } from '#app/commands/job-reports/report-job.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { startedForm } from '#app/domain/job-reports/job-report-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { myJobReportWords } from '#app/locales/words/job-reports.ts'
import { myJobReports } from '#app/queries/job-reports/my-job-reports.server.ts'

export const meta = pageTitle(m.my_job_title)

export const loader = guarded({ may: 'me.job' }, async ({ ctx }) => ({
	...(await myJobReports(ctx)),
	today: ctx.today,
}))

export const action = guardedAction({ may: 'me.job' }, async ({ ctx, form }) => {
	const fields = readFields(form, startedForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await reportJob(ctx, ctx.actor.personId ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, { 'date-future': 'on' }))
	return redirect(`/me/job/${outcome.id}`)
})

export default function ReportJob() {
	const { reports, onDibao, mayReport, today } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<h1 className="text-2xl font-bold">{m.my_job_title()}</h1>
				{!onDibao && <p className="card">{m.my_job_not_dibao()}</p>}
				{mayReport && (
					<section className="card">
						<PostForm reply={reply} values={{ on: today }} className="stack-4">
							<p>{m.my_job_about()}</p>
							<TextField name="on" type="date" label={m.my_job_on()} max={today} width="half" />
							<TextField
								name="where"
								label={m.my_job_where()}
								hint={m.my_job_where_hint()}
								maxLength={300}
							/>
							<TextField
								name="pay"
								label={m.my_job_pay()}
								hint={m.my_job_pay_hint()}
								inputMode="decimal"
								width="short"
								unit={m.benefit_yuan_a_month()}
								optional
							/>
							<Submit>{m.my_job_report()}</Submit>
						</PostForm>
					</section>
				)}
				{reports.length > 0 && (
					<section className="stack-4">
						<h2 className="text-xl font-bold">{m.my_job_reports()}</h2>
						{reports.map(({ id, state, work, startedOn }) => (
							<article key={id} className="card stack-2">
								<h3 className="text-lg font-bold">
									<Link to={`/me/job/${id}`} className="link">
										{work.where}
									</Link>
								</h3>
								<p className="text-soft">{dayText(startedOn)}</p>
								<p className="font-semibold">{myJobReportWords[state]()}</p>
							</article>
						))}
					</section>
				)}
			</div>
		</PublicShell>
	)
}
