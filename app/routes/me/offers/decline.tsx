import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { declineOffer } from '#app/commands/offers/decline-offer.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { DeclineCard } from '#app/components/offers/decline-card.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { declineForm } from '#app/domain/offers/answer-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myAnswerableOffer } from '#app/queries/offers/my-answerable-offer.server.ts'

export const meta = pageTitle(m.my_offer_decline)

export const loader = guarded({ may: 'me.offers' }, async ({ ctx, params }) =>
	found(await myAnswerableOffer(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.offers' }, async ({ ctx, form, params }) => {
	const fields = readFields(form, declineForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const { reason, words } = fields.value
	const answer = { how: 'online', reasons: [reason], words } as const
	const outcome = await declineOffer(ctx, params.id ?? '', answer)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome, { 'text-missing': 'words' }))
	return redirect(`/me/offers/${outcome.id}`)
})

export default function DeclineOffer() {
	const { id, post, open } = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to={`/me/offers/${id}`} words={post} />
				<DeclineCard post={post} open={open} reply={answer?.reply} />
			</div>
		</PublicShell>
	)
}
