import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveProject } from '#app/commands/projects/save-project.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { ProjectFields } from '#app/components/projects/project-fields.tsx'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'

import { projectForm } from '#app/domain/projects/project-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { editedProject } from '#app/queries/projects/edited-project.server.ts'

export const meta = pageTitle(m.project_edit)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'project.keep' }, async ({ ctx, params }) =>
	found(await editedProject(ctx, params.id)),
)

export const action = guardedAction({ may: 'project.keep' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, projectForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await saveProject(ctx, fields.value, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/officer/projects/${outcome.projectId}`)
})

export default function EditProject() {
	const { id, values, places } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell
			title={m.project_edit()}
			back={{ to: `/officer/projects/${id}`, words: values.name }}
		>
			<div className="card">
				<PostForm reply={answer?.reply} values={values}>
					<ProjectFields places={places} />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
