import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requestCare } from '#app/commands/care/request-care.server.ts'
import { AskForm } from '#app/components/care/ask-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { careFieldOf, careForm } from '#app/domain/care/care-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindWords, careStateWords, dutiesText } from '#app/locales/words/care.ts'
import { careOfPerson } from '#app/queries/care/my-care.server.ts'

export const meta = pageTitle(m.care_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'care.list' }, async ({ ctx, params }) =>
	found(await careOfPerson(ctx, params.id)),
)

export const action = guardedAction({ may: 'care.list' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, careForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await requestCare(ctx, params.id ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, careFieldOf))
	return redirect(`/care/${outcome.id}`)
})

/** The orders of a person, and one more for whoever asks at the counter. */
export default function CareOfPerson() {
	const { person, orders, duties, kinds } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell
			title={m.person_care_title({ name: person.name })}
			back={{ to: `/people/${person.id}`, words: person.name }}
		>
			<section className="card">
				{orders.length === 0 && <p className="text-soft">{m.person_care_none()}</p>}
				<ul>
					{orders.map(({ id, kind, duties: whom, state }) => (
						<li key={id} className="border-b border-line py-1">
							<Link to={`/care/${id}`} className="link">
								{careKindWords[kind]()}：{dutiesText(whom)}
							</Link>{' '}
							<span className="text-soft">{careStateWords[state]()}</span>
						</li>
					))}
				</ul>
			</section>
			<section className="card stack-4">
				<h2 className="text-lg font-bold">{m.person_care_new()}</h2>
				{duties.length === 0 && <p>{m.person_care_no_duty()}</p>}
				{duties.length > 0 && kinds.length > 0 && (
					<AskForm kinds={kinds} duties={duties} reply={reply} />
				)}
			</section>
		</StaffShell>
	)
}
