import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfferByCodeCard } from '#app/components/offers/offer-by-code.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PostDetails } from '#app/components/posts/post-details.tsx'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { answerCookie } from '#app/http/cookies.server.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerByCode } from '#app/queries/offers/offer-by-code.server.ts'

export const meta = pageTitle(m.paper_title)

export const loader = guarded({ may: 'offer.answer-by-code' }, async ({ ctx }) =>
	found(await offerByCode(ctx)),
)

/** Whoever is done leaves nothing behind on a telephone that others use. */
export const action = guardedAction({ may: 'offer.answer-by-code' }, async () => {
	const cookie = await answerCookie().serialize('', { maxAge: 0 })
	return redirect('/', { headers: { 'Set-Cookie': cookie } })
})

export default function ShowOfferByCode() {
	const offer = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-4">
				<h1 className="text-3xl font-bold">{offer.post.title}</h1>
				<OfferByCodeCard offer={offer} />
				<PostDetails post={offer.post} />
			</div>
		</PublicShell>
	)
}
