import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { startPlacement } from '#app/commands/placements/start-placement.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { startForm } from '#app/domain/placements/report-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myJob } from '#app/queries/placements/my-job.server.ts'

export const meta = pageTitle(m.my_work_start)

export const loader = guarded({ may: 'me.job' }, async ({ ctx, params }) => ({
	job: found(await myJob(ctx, params.id)),
	today: ctx.today,
}))

export const action = guardedAction({ may: 'me.job' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, startForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await startPlacement(ctx, params.id ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, { 'date-future': 'on' }))
	return redirect('/me/work')
})

export default function StartWork() {
	const { job, today } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	const on = job.startsOn < today ? job.startsOn : today
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/work" words={m.my_work_title()} />
				<div className="card">
					<PostForm reply={answer?.reply} values={{ on }}>
						<h1 className="text-2xl font-bold">{job.post.title}</h1>
						<TextField
							name="on"
							type="date"
							label={m.my_work_start_on()}
							max={today}
							width="half"
						/>
						<div>
							<Submit>{m.my_work_start()}</Submit>
						</div>
					</PostForm>
				</div>
			</div>
		</PublicShell>
	)
}
