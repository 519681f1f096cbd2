import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { acknowledgeOffer } from '#app/commands/offers/acknowledge-offer.server.ts'
import { useAnswer } from '#app/components/form/answer.ts'
import { Timeline } from '#app/components/moves/timeline.tsx'
import { MyOffer } from '#app/components/offers/my-offer.tsx'
import { SuitabilityCheck } from '#app/components/offers/suitability-check.tsx'
import { PostDetails } from '#app/components/posts/post-details.tsx'
import { BackLink } from '#app/components/shell/back-link.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myOffer } from '#app/queries/offers/my-offer.server.ts'

export const loader = guarded({ may: 'me.offers' }, async ({ ctx, params }) =>
	found(await myOffer(ctx, params.id)),
)

export const action = guardedAction({ may: 'me.offers' }, async ({ ctx, form, params }) => {
	const outcome = await acknowledgeOffer(ctx, params.id ?? '')
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect(`/me/offers/${outcome.id}`)
})

export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => [
	{ title: m.title_with_site({ title: data?.post.title ?? m.my_offers_title() }) },
]

export default function ShowMyOffer() {
	const offer = useLoaderData<typeof loader>()
	const answer = useAnswer<typeof action>()
	return (
		<PublicShell>
			<div className="stack-4">
				<BackLink to="/me/offers" words={m.my_offers_title()} />
				<h1 className="text-3xl font-bold">{offer.post.title}</h1>
				<MyOffer offer={offer} reply={answer?.reply} />
				<SuitabilityCheck
					suitability={offer.suitability}
					tests={offer.tests}
					about={m.my_offer_check()}
				/>
				<PostDetails post={offer.post} />
				<Timeline happenings={offer.happenings} reader="person" />
			</div>
		</PublicShell>
	)
}
