import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openRun } from '#app/commands/training/open-run.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { RunFields } from '#app/components/training/run-fields.tsx'
import { courseList } from '#app/domain/training/course-list.ts'
import { runForm } from '#app/domain/training/run-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { runChoices } from '#app/queries/training/kept-course.server.ts'

export const meta = pageTitle(m.run_new)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'course.keep' }, async ({ ctx, params }) =>
	found(await runChoices(ctx, params.id)),
)

export const action = guardedAction({ may: 'course.keep' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, runForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await openRun(ctx, params.id ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`${courseList.path}/${params.id}`)
})

const usual = {
	weekdays: ['1', '2', '3', '4', '5'],
	begins: '09:00',
	ends: '11:30',
	capacity: '30',
}

export default function NewRun() {
	const choices = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, title } = choices.course
	return (
		<StaffShell title={m.run_new()} back={{ to: `${courseList.path}/${id}`, words: title }}>
			<div className="card">
				<PostForm reply={reply} values={usual}>
					<RunFields choices={choices} />
					<div>
						<Submit>{m.run_submit()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
