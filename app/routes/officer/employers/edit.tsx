import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveEmployer } from '#app/commands/employers/save-employer.server.ts'
import { EmployerFields } from '#app/components/employers/employer-fields.tsx'
import { SimilarBeforeSaving } from '#app/components/employers/similar-list.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { employerForm } from '#app/domain/employers/employer-form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuseWith } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { editedEmployer } from '#app/queries/employers/edited-employer.server.ts'
import { shownSimilar } from '#app/queries/employers/shown-similar.server.ts'

export const meta = pageTitle(m.employer_edit)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'employer.keep' }, async ({ ctx, params }) =>
	found(await editedEmployer(ctx, params.id)),
)

export const action = guardedAction({ may: 'employer.keep' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, employerForm)
	if ('errors' in fields) return refuseWith(form, fields.errors, { similar: [] })
	const outcome = await saveEmployer(ctx, fields.value, params.id ?? '')
	if ('refused' in outcome) {
		const similar = 'similar' in outcome ? outcome.similar : []
		return refuseWith(form, reasonsOf(outcome), { similar: await shownSimilar(ctx, similar) })
	}
	return redirect(`/officer/employers/${outcome.employerId}`)
})

export default function EditEmployer() {
	const { id, values, phone, verified, places } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell
			title={m.employer_edit()}
			back={{ to: `/officer/employers/${id}`, words: values.name }}
		>
			{verified && (
				<p className="card border-l-4 border-care bg-care-pale">{m.employer_edit_verified()}</p>
			)}
			<div className="card">
				<PostForm reply={answer?.reply} values={values}>
					<EmployerFields places={places} phone={phone} />
					<SimilarBeforeSaving similar={answer && 'similar' in answer ? answer.similar : []} />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
