import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveWorkshop } from '#app/commands/workshops/save-workshop.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'

import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { WorkshopFields } from '#app/components/workshops/workshop-fields.tsx'
import { workshopForm } from '#app/domain/workshops/workshop-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { editedWorkshop } from '#app/queries/workshops/edited-workshop.server.ts'

export const meta = pageTitle(m.workshop_edit)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'workshop.keep' }, async ({ ctx, params }) =>
	found(await editedWorkshop(ctx, params.id)),
)

export const action = guardedAction({ may: 'workshop.keep' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, workshopForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await saveWorkshop(ctx, fields.value, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/officer/workshops/${outcome.workshopId}`)
})

export default function EditWorkshop() {
	const { id, values, choices } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell
			title={m.workshop_edit()}
			back={{ to: `/officer/workshops/${id}`, words: values.name }}
		>
			<div className="card">
				<PostForm reply={answer?.reply} values={values}>
					<WorkshopFields choices={choices} />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
