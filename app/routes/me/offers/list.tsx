import { Link, useLoaderData } from '@remix-run/react'
import { Past } from '#app/components/moves/past.tsx'
import { MyOfferCard } from '#app/components/offers/my-offer-card.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { PublicShell } from '#app/components/shell/public-shell.tsx'
import { readList } from '#app/domain/list-request.ts'
import { myList } from '#app/domain/my-list.ts'
import { guarded } from '#app/http/guarded.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { myOffers } from '#app/queries/offers/my-offers.server.ts'

const path = '/me/offers'

export const meta = pageTitle(m.my_offers_title)

export const loader = guarded({ may: 'me.offers' }, async ({ ctx, request }) => {
	const list = readList(myList(path), new URL(request.url).searchParams)
	return { list, ...(await myOffers(ctx, list)) }
})

export default function MyOffers() {
	const { list, open, past, total } = useLoaderData<typeof loader>()
	return (
		<PublicShell>
			<div className="stack-6">
				<h1 className="text-2xl font-bold">{m.my_offers_title()}</h1>
				{open.length > 0 && (
					<section className="stack-4">
						<h2 className="text-xl font-bold">{m.my_offers_open()}</h2>
						{open.map((offer) => (
							<MyOfferCard key={offer.id} offer={offer} />
						))}
					</section>
				)}
				<Past title={m.my_offers_past()} path={path} list={list} total={total}>
					{past.map((offer) => (
						<MyOfferCard key={offer.id} offer={offer} />
					))}
				</Past>
				{open.length + total === 0 && (
					<p className="card">
						{m.my_offers_none()}{' '}
						<Link to="/posts" className="link">
							{m.nav_find_work()}
						</Link>
					</p>
				)}
			</div>
		</PublicShell>
	)
}
