import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { objectToRefusal } from '#app/commands/refusals/object-to-refusal.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextArea } from '#app/components/form/text-field.tsx'
import { SuitabilityCheck } from '#app/components/offers/suitability-check.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { MovesList } from '#app/components/refusals/moves-list.tsx'
import { NoticeLinks } from '#app/components/refusals/notice-links.tsx'
import { Pictures } from '#app/components/refusals/pictures.tsx'
import { RefusalFacts } from '#app/components/refusals/refusal-facts.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { objectionForm } from '#app/domain/refusals/refusal-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { myRefusalWords, refusalMoveWords } from '#app/locales/words/refusals.ts'
import { myRefusal } from '#app/queries/refusals/my-refusal.server.ts'

export const meta = pageTitle(m.my_refusals_title)

export const loader = guarded({ may: 'me.papers' }, async ({ ctx, params }) =>
	found(await myRefusal(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.papers' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, objectionForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await objectToRefusal(ctx, params.id ?? '', fields.value.words)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/refusals/${outcome.id}`)
})

export default function MyRefusalPage() {
	const refusal = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const { id, state, dueOn, mayObject, mayAdd, moves, pictures, notices, post } = refusal
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/refusals" words={m.my_refusals_title()} />
				<h1 className="text-2xl font-bold">{m.my_refusal_title({ post })}</h1>
				<section className="card stack-4">
					<p className="text-lg font-bold">{myRefusalWords[state]()}</p>
					<RefusalFacts refusal={refusal} offerPath="/me/offers" />
				</section>
				{mayObject && (
					<section className="card">
						<PostForm reply={reply} className="stack-4">
							<h2 className="text-lg font-bold">{m.objection_title()}</h2>
							<p>
								{dueOn === null
									? m.objection_about_open()
									: m.objection_about({ day: dayText(dueOn) })}
							</p>
							<TextArea name="words" label={m.objection_words()} maxLength={1000} />
							<div>
								<Submit>{m.objection_submit()}</Submit>
							</div>
						</PostForm>
					</section>
				)}
				<Pictures pictures={pictures} addTo={mayAdd ? `/refusals/${id}/evidence` : null} />
				<NoticeLinks notices={notices} to={(notice) => `/me/notices/${notice}`} />
				<SuitabilityCheck
					suitability={refusal.suitability}
					tests={refusal.tests}
					about={m.my_offer_check()}
				/>
				<MovesList
					moves={moves.map((move) => ({ ...move, what: refusalMoveWords[move.verb]() }))}
				/>
			</div>
		</PublicShell>
	)
}
