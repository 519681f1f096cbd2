import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { approveReport } from '#app/commands/job-reports/approve-report.server.ts'
import { confirmReport } from '#app/commands/job-reports/confirm-report.server.ts'
import { settleReport } from '#app/commands/job-reports/settle-report.server.ts'
import { stopReport } from '#app/commands/job-reports/stop-report.server.ts'
import { turnDownReport } from '#app/commands/job-reports/turn-down-report.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { JobPlan } from '#app/components/job-reports/job-plan.tsx'
import { JobReportWork } from '#app/components/job-reports/job-report-work.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { personFact } from '#app/components/moves/party-facts.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import {
	figuresForm,
	groundForm,
	settleForm,
	stoppedForm,
} from '#app/domain/job-reports/job-report-forms.ts'
import { pressForm } from '#app/domain/offers/work-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { yuanText } from '#app/locales/words/benefit.ts'
import { dayText } from '#app/locales/words/dates.ts'
import { jobReportMoveWords, jobReportStateWords } from '#app/locales/words/job-reports.ts'
import { shownJobReport } from '#app/queries/job-reports/shown-job-report.server.ts'

export const meta = pageTitle(m.job_reports_title)
export const handle = { hydrates: true, dense: true }

/** What a family gets is approved here: staff have to have proven a short while ago who they are. */
const door = { may: 'job-report.list', fresh: true } as const

export const loader = guarded(door, async ({ ctx, params }) =>
	found(await shownJobReport(ctx, params.id)),
)

const dayOn = { 'date-future': 'on', 'date-before-start': 'on' }

const acts = {
	confirm: act(figuresForm, (ctx, id, figures) => confirmReport(ctx, id, figures), {
		'standard-unknown': 'standard',
		'not-on-dibao': 'benefit',
	}),
	approve: act(pressForm, (ctx, id) => approveReport(ctx, id)),
	'send-back': act(groundForm, (ctx, id, { ground }) =>
		turnDownReport(ctx, id, { verb: 'send-back', ground }),
	),
	dismiss: act(groundForm, (ctx, id, { ground }) =>
		turnDownReport(ctx, id, { verb: 'dismiss', ground }),
	),
	settle: act(settleForm, (ctx, id, settling) => settleReport(ctx, id, settling)),
	stop: act(stoppedForm, (ctx, id, stopped) => stopReport(ctx, id, stopped), dayOn),
}

export const action = guardedAction(
	door,
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/job-reports/${entry.params.id}`),
)

export default function JobReport() {
	const shown = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { person, state, work, moves, proposed, plan } = shown
	return (
		<StaffShell
			title={m.job_report_of({ person: person.name })}
			back={{ to: '/job-reports', words: m.job_reports_title() }}
		>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<section className="card stack-2">
						<p className="text-lg font-bold">{jobReportStateWords[state]()}</p>
						<Facts
							rows={[
								personFact(person),
								[m.case_bureau(), shown.bureau],
								[m.job_report_started(), dayText(shown.startedOn)],
								[m.job_report_where(), work.where],
								[m.job_report_pay(), work.payFen === null ? null : yuanText(work.payFen)],
								[m.job_report_until(), shown.exitUntil && dayText(shown.exitUntil)],
							]}
						/>
						{shown.placementId !== null && (
							<Link to={`/placements/${shown.placementId}`} className="link">
								{m.job_report_to_placement()}
							</Link>
						)}
					</section>
					{proposed && (
						<JobPlan plan={proposed} title={plan ? m.job_plan_approved() : m.job_plan_proposed()} />
					)}
					<MovesList
						moves={moves.map((move) => ({ ...move, what: jobReportMoveWords[move.verb]() }))}
					/>
				</div>
				<section className="card stack-4 content-start">
					<JobReportWork shown={shown} reply={reply} />
				</section>
			</div>
		</StaffShell>
	)
}
