import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { stopReport } from '#app/commands/job-reports/stop-report.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { JobPlan } from '#app/components/job-reports/job-plan.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { stoppedForm } from '#app/domain/job-reports/job-report-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { yuanText } from '#app/locales/words/benefit.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { jobReportMoveWords, myJobReportWords } from '#app/locales/words/job-reports.ts'
import { myJobReport } from '#app/queries/job-reports/my-job-reports.server.ts'

export const meta = pageTitle(m.my_job_title)

export const loader = guarded({ may: 'me.job' }, async ({ ctx, params }) => ({
	report: found(await myJobReport(ctx, params.id)),
	today: ctx.today,
}))

const dayOn = { 'date-future': 'on', 'date-before-start': 'on' }

export const action = guardedAction({ may: 'me.job' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, stoppedForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await stopReport(ctx, params.id ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, dayOn))
	return redirect(`/me/job/${outcome.id}`)
})

export default function MyJobReport() {
	const { report, today } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { state, work, startedOn, exitUntil, plan, moves, verbs } = report
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/job" words={m.my_job_title()} />
				<h1 className="text-2xl font-bold">{work.where}</h1>
				<section className="card stack-2">
					<p className="text-lg font-bold">{myJobReportWords[state]()}</p>
					{state === 'running' && exitUntil !== null && exitUntil >= today && (
						<p>{m.my_job_until({ day: dayText(exitUntil) })}</p>
					)}
					<Facts
						rows={[
							[m.job_report_started(), dayText(startedOn)],
							[m.job_report_pay(), work.payFen === null ? null : yuanText(work.payFen)],
						]}
					/>
				</section>
				{plan && <JobPlan plan={plan} title={m.job_plan_approved()} />}
				{verbs.includes('stop') && (
					<section className="card">
						<ActForm verb="stop" reply={reply} values={{ on: today }} summary={m.my_job_stop()}>
							<p>{m.my_job_stop_about()}</p>
							<TextField
								name="on"
								type="date"
								label={m.job_report_ended()}
								max={today}
								width="half"
							/>
							<TextField name="ground" label={m.my_job_why()} maxLength={300} />
							<Submit look="quiet">{m.my_job_stop_submit()}</Submit>
						</ActForm>
					</section>
				)}
				<MovesList
					moves={moves.map((move) => ({ ...move, what: jobReportMoveWords[move.verb]() }))}
				/>
			</div>
		</PublicShell>
	)
}
