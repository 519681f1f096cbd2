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
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuseWith } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { newEmployer } from '#app/queries/employers/new-employer.server.ts'
import { shownSimilar } from '#app/queries/employers/shown-similar.server.ts'

export const meta = pageTitle(m.employers_new)
export const handle = { hydrates: true, dense: true }

const keptIn = (request: Request) => new URL(request.url).searchParams.get('kept')

export const loader = guarded({ may: 'employer.keep' }, ({ ctx, request }) =>
	newEmployer(ctx, keptIn(request)),
)

export const action = guardedAction({ may: 'employer.keep' }, async ({ ctx, form, request }) => {
	const fields = readFields(form, employerForm)
	if ('errors' in fields) return refuseWith(form, fields.errors, { similar: [] })
	const outcome = await saveEmployer(ctx, fields.value, null)
	if ('refused' in outcome) {
		const similar = 'similar' in outcome ? outcome.similar : []
		return refuseWith(form, reasonsOf(outcome), { similar: await shownSimilar(ctx, similar) })
	}
	const { employerId } = outcome
	const { kept } = await newEmployer(ctx, keptIn(request))
	return redirect(
		kept
			? `${kept.page}?kept=${kept.id}&employer=${employerId}`
			: `/officer/employers/${employerId}`,
	)
})

export default function NewEmployer() {
	const { kept, values, places } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<StaffShell
			title={m.employers_new()}
			back={
				kept
					? { to: `${kept.page}?kept=${kept.id}`, words: m.employer_back_to_post() }
					: { to: '/officer/employers', words: m.employers_title() }
			}
		>
			{kept && <p className="card border-l-4 border-brand">{m.employer_for_post()}</p>}
			<div className="card">
				<PostForm reply={answer?.reply} values={values}>
					<EmployerFields places={places} />
					<SimilarBeforeSaving similar={answer && 'similar' in answer ? answer.similar : []} />
					<div>
						<Submit>{kept ? m.employer_save_and_back() : m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
