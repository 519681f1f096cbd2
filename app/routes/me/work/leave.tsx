import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { leavePlacement } from '#app/commands/placements/leave-placement.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { LeaveFields } from '#app/components/placements/leave-fields.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { dayField, leaveForm } from '#app/domain/placements/report-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myJob } from '#app/queries/placements/my-job.server.ts'

export const meta = pageTitle(m.my_work_leave)

export const loader = guarded({ may: 'me.job' }, async ({ ctx, params }) => ({
	job: found(await myJob(ctx, params.id)),
	today: ctx.today,
}))

export const action = guardedAction({ may: 'me.job' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, leaveForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await leavePlacement(ctx, params.id ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, dayField))
	return redirect('/me/work')
})

export default function LeaveWork() {
	const { job, today } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/work" words={m.my_work_title()} />
				<div className="card">
					<PostForm reply={answer?.reply} values={{ on: today }}>
						<h1 className="text-2xl font-bold">{job.post.title}</h1>
						<p>{m.my_work_leave_hint()}</p>
						<LeaveFields today={today} />
						<div>
							<Submit>{m.my_work_leave()}</Submit>
						</div>
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}
