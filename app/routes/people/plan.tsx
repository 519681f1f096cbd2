import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { addStep } from '#app/commands/plans/add-step.server.ts'
import { moveStep } from '#app/commands/plans/move-step.server.ts'
import { recordSession } from '#app/commands/plans/record-session.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { SessionForm } from '#app/components/plans/session-form.tsx'
import { Sessions } from '#app/components/plans/sessions.tsx'
import { StaffStep } from '#app/components/plans/staff-step.tsx'
import { StepForm } from '#app/components/plans/step-form.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { sessionForm, staffStepForm, stepForm } from '#app/domain/plans/plan-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { planOfPerson } from '#app/queries/plans/plan-of-person.server.ts'

export const meta = pageTitle(m.plan_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'guidance.list' }, async ({ ctx, params }) =>
	found(await planOfPerson(ctx, params.id)),
)

const moving = (verb: 'finish' | 'reopen' | 'keep' | 'drop') =>
	act(stepForm, (ctx, _id, { step }) => moveStep(ctx, step, verb))

const acts = {
	session: act(sessionForm, (ctx, id, session) => recordSession(ctx, id, session), {
		'date-future': 'heldOn',
	}),
	add: act(staffStepForm, (ctx, personId, { dueOn, ...step }) =>
		addStep(ctx, { ...step, personId, dueOn: dueOn ?? null }),
	),
	finish: moving('finish'),
	reopen: moving('reopen'),
	keep: moving('keep'),
	drop: moving('drop'),
}

export const action = guardedAction(
	{ may: 'guidance.list' },
	async (entry) => (await actOn(acts, entry)) ?? redirect(`/people/${entry.params.id}/plan`),
)

export default function PlanOfPerson() {
	const { person, today, skills, pending, done, sessions, reviewOn } =
		useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell
			title={m.plan_title_of({ name: person.name })}
			back={{ to: `/people/${person.id}`, words: person.name }}
			actions={
				<Link to={`/people/${person.id}/guidance`} className="button-quiet">
					{m.file_guidance()}
				</Link>
			}
		>
			<p>
				{m.plan_about()}
				{reviewOn !== null && ` ${m.plan_review({ day: dayText(reviewOn) })}`}
			</p>
			<div className="grid lg:grid-cols-2 gap-4">
				<div className="stack-4 content-start">
					<section className="card">
						<StepForm reply={reply} />
					</section>
					{pending.length === 0 && <p className="card text-soft">{m.plan_none()}</p>}
					{pending.map((step) => (
						<StaffStep key={step.id} step={step} reply={reply} />
					))}
					{done.length > 0 && <h2 className="text-xl font-bold">{m.plan_done()}</h2>}
					{done.map((step) => (
						<StaffStep key={step.id} step={step} reply={reply} />
					))}
				</div>
				<div className="stack-4 content-start">
					<section className="card">
						<SessionForm today={today} skills={skills} reply={reply} />
					</section>
					<Sessions sessions={sessions} />
				</div>
			</div>
		</StaffShell>
	)
}
