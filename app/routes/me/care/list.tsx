import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requestCare } from '#app/commands/care/request-care.server.ts'
import { AskForm } from '#app/components/care/ask-form.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { careFieldOf, careForm } from '#app/domain/care/care-forms.ts'
import type { Reply } from '#app/domain/form.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindWords, dutiesText, myCareStateWords } from '#app/locales/words/care.ts'
import { type MyCare, myCare } from '#app/queries/care/my-care.server.ts'

export const meta = pageTitle(m.my_care_title)

export const loader = guarded({ may: 'me.care' }, ({ ctx }) => myCare(ctx))

export const action = guardedAction({ may: 'me.care' }, async ({ ctx, form }) => {
	const fields = readFields(form, careForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await requestCare(ctx, ctx.actor.personId ?? '', fields.value)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, careFieldOf))
	return redirect(`/me/care/${outcome.id}`)
})

export default function MyCarePage() {
	const care = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<PublicShell>
			<div className="stack-6">
				<BackLink to="/me" words={m.me_title()} />
				<div className="stack-2">
					<h1 className="text-2xl font-bold">{m.my_care_title()}</h1>
					<p className="text-lg">{m.my_care_about()}</p>
				</div>
				{care.orders.length > 0 && (
					<section className="stack-4">
						<h2 className="text-xl font-bold">{m.my_care_orders()}</h2>
						{care.orders.map(({ id, kind, duties, state, visits }) => (
							<article key={id} className="card stack-2">
								<h3 className="text-lg font-bold">
									<Link to={`/me/care/${id}`} className="link">
										{careKindWords[kind]()}：{dutiesText(duties)}
									</Link>
								</h3>
								<p className="font-semibold">{myCareStateWords[state]()}</p>
								{visits.some((visit) => visit.state === 'recorded') && (
									<p className="text-care font-semibold">{m.my_care_hours_title()}</p>
								)}
							</article>
						))}
					</section>
				)}
				<Ask care={care} reply={reply} />
			</div>
		</PublicShell>
	)
}

function Ask({ care: { kinds, duties }, reply }: { care: MyCare; reply: Reply | undefined }) {
	if (duties.length === 0)
		return (
			<section className="card stack-4">
				<p>{m.my_care_no_duty()}</p>
				<p>
					<Link to="/me/registration/care" className="button-quiet">
						{m.my_care_edit()}
					</Link>
				</p>
			</section>
		)
	if (kinds.length === 0) return <p className="card">{m.my_care_all_asked()}</p>
	return (
		<section className="card stack-4">
			<h2 className="text-xl font-bold">{m.my_care_ask()}</h2>
			<AskForm kinds={kinds} duties={duties} reply={reply} />
		</section>
	)
}
