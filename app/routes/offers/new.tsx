import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { draftOffer } from '#app/commands/offers/draft-offer.server.ts'
import { introduce } from '#app/commands/offers/introduce.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { ChooseForOffer, NewOffer } from '#app/components/offers/new-offer.tsx'
import { SuitabilityCheck } from '#app/components/offers/suitability-check.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { newOfferForm } from '#app/domain/offers/work-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerToMake } from '#app/queries/offers/offer-to-make.server.ts'

export const meta = pageTitle(m.offer_new_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'offer.make' }, async ({ ctx, request }) => {
	const { searchParams } = new URL(request.url)
	const chosen = { person: searchParams.get('person'), post: searchParams.get('post') }
	return { ...(await offerToMake(ctx, chosen)), postId: chosen.post }
})

export const action = guardedAction({ may: 'offer.make' }, async ({ ctx, form }) => {
	const fields = readFields(form, newOfferForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { person: personId, post: postId, note, way } = fields.value
	const wanted = { personId, postId, note }
	const outcome = await (way === 'send' ? introduce(ctx, wanted) : draftOffer(ctx, wanted))
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/offers/${outcome.id}`)
})

export default function MakeOffer() {
	const { person, residence, post, record, postId } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell title={m.offer_new_title()} back={{ to: '/offers', words: m.offers_title() }}>
			{person && post ? (
				<div className="grid lg:grid-cols-2 gap-4">
					<NewOffer
						person={person}
						residence={residence}
						post={post}
						registered={record !== null}
						reply={reply}
					/>
					{record && (
						<SuitabilityCheck
							suitability={record.suitability}
							tests={record.tests}
							about={m.offer_check_now()}
						/>
					)}
				</div>
			) : (
				<ChooseForOffer person={person} postId={postId} />
			)}
		</StaffShell>
	)
}
