import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { enrol } from '#app/commands/training/enrol.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Choice } from '#app/components/form/choices.tsx'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { WhatToBring, WhyBarred } from '#app/components/training/why-barred.tsx'
import { enrolForm } from '#app/domain/training/class-forms.ts'
import { trainingPath } from '#app/domain/training/course-search.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { roomText, runTimesText } from '#app/locales/words/training.ts'
import { shownCourse } from '#app/queries/training/shown-course.server.ts'

export const meta = pageTitle(m.course_join)

export const loader = guarded({ may: 'me.guidance' }, async ({ ctx, params, request }) => ({
	course: found(await shownCourse(ctx, params.id)),
	chosen: new URL(request.url).searchParams.get('run') ?? '',
	registered: ctx.actor.personId !== null,
}))

export const action = guardedAction({ may: 'me.guidance' }, async ({ ctx, form }) => {
	const fields = readFields(form, enrolForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const personId = ctx.actor.personId ?? ''
	const outcome = await enrol(ctx, { personId, runId: fields.value.run })
	if ('refused' in outcome)
		return refuse(form, reasonsOf(outcome, { 'run-closed': 'run', 'may-not-join': 'run' }))
	return redirect(`/me/training/${outcome.id}`)
})

export default function Enrol() {
	const { course, chosen, registered } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, title, conditions } = course
	const runs = course.runs.filter(({ join }) => (join?.bars.length ?? 0) === 0)
	const [first] = runs
	const run = runs.find((each) => each.id === chosen) ?? first
	const [barred] = course.runs
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={`${trainingPath}/${id}`} words={title} />
				<section className="card stack-4">
					<h1 className="text-2xl font-bold">{m.course_join_title({ course: title })}</h1>
					{!registered && (
						<>
							<p>{m.course_unregistered()}</p>
							<p>
								<Link to="/me/registration" className="button">
									{m.registration_start()}
								</Link>
							</p>
						</>
					)}
					{registered && !run && !barred && <p>{m.course_no_run()}</p>}
					{registered && !run && barred?.join && (
						<WhyBarred verdict={barred.join} conditions={conditions} />
					)}
					{registered && run && (
						<PostForm reply={reply} values={{ run: run.id }}>
							<Choice
								name="run"
								label={m.course_which_run()}
								options={runs.map((each) => ({
									value: each.id,
									label: <span className="font-semibold">{runTimesText(each)}</span>,
									hint: `${each.place} · ${roomText(each.room)}`,
								}))}
							/>
							{run.join && <WhatToBring verdict={run.join} conditions={conditions} />}
							<p>{m.course_join_about()}</p>
							<div>
								<Submit>{m.course_join_submit()}</Submit>
							</div>
						</PostForm>
					)}
				</section>
			</div>
		</PublicShell>
	)
}
