import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { addStep } from '#app/commands/plans/add-step.server.ts'
import { moveStep } from '#app/commands/plans/move-step.server.ts'
import { objectToStep } from '#app/commands/plans/object-to-step.server.ts'
import { ActForm } from '#app/components/form/act-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MyStep } from '#app/components/plans/my-step.tsx'
import { Sessions } from '#app/components/plans/sessions.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import type { Recipient } from '#app/domain/access/actor.ts'
import { myStepForm, stepForm, stepObjectionForm } from '#app/domain/plans/plan-forms.ts'
import { act, actOn } from '#app/http/acts.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { planOfPerson } from '#app/queries/plans/plan-of-person.server.ts'

export const meta = pageTitle(m.my_plan_title)

export const loader = guarded({ may: 'me.guidance' }, ({ ctx }) =>
	planOfPerson(ctx, ctx.actor.personId),
)

const acts = {
	add: act<typeof myStepForm, Recipient>(myStepForm, (ctx, _id, { what, dueOn }) =>
		addStep(ctx, {
			personId: ctx.actor.personId ?? '',
			what,
			kind: 'other',
			side: 'person',
			dueOn: dueOn ?? null,
			link: '',
		}),
	),
	finish: act<typeof stepForm, Recipient>(stepForm, (ctx, _id, { step }) =>
		moveStep(ctx, step, 'finish'),
	),
	reopen: act<typeof stepForm, Recipient>(stepForm, (ctx, _id, { step }) =>
		moveStep(ctx, step, 'reopen'),
	),
	object: act<typeof stepObjectionForm, Recipient>(stepObjectionForm, (ctx, _id, { step, words }) =>
		objectToStep(ctx, step, words),
	),
}

export const action = guardedAction(
	{ may: 'me.guidance' },
	async (entry) => (await actOn(acts, entry)) ?? redirect('/me/plan'),
)

export default function MyPlan() {
	const plan = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<div className="stack-2">
					<h1 className="text-2xl font-bold">{m.my_plan_title()}</h1>
					<p className="text-lg">{m.my_plan_about()}</p>
					{plan?.reviewOn && <p>{m.my_plan_review({ day: dayText(plan.reviewOn) })}</p>}
				</div>
				{plan === null || plan.pending.length + plan.done.length === 0 ? (
					<section className="card stack-4">
						<p>{m.my_plan_none()}</p>
						<p>
							<Link to="/me/guidance" className="button">
								{m.me_guidance_action()}
							</Link>
						</p>
					</section>
				) : (
					plan.pending.map((step) => <MyStep key={step.id} step={step} reply={reply} />)
				)}
				{plan !== null && (
					<section className="card">
						<ActForm verb="add" reply={reply} summary={m.my_plan_add()}>
							<TextField name="what" label={m.my_step_what()} maxLength={300} />
							<TextField name="dueOn" type="date" width="half" label={m.my_step_due()} optional />
							<div>
								<Submit>{m.my_step_add()}</Submit>
							</div>
						</ActForm>
					</section>
				)}
				{plan !== null && plan.done.length > 0 && (
					<section className="stack-4">
						<h2 className="text-xl font-bold">{m.plan_done()}</h2>
						{plan.done.map((step) => (
							<MyStep key={step.id} step={step} reply={reply} />
						))}
					</section>
				)}
				{plan !== null && <Sessions sessions={plan.sessions} />}
			</div>
		</PublicShell>
	)
}
