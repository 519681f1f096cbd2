import { Link } from '@remix-run/react'
import { PostBrief } from '#app/components/posts/post-brief.tsx'
import { offerSentence } from '#app/locales/words/my-states.ts'
import type { MyOffer } from '#app/queries/offers/my-offers.server.ts'

/** An offer in the list of the person it is for. */
export function MyOfferCard({ offer }: { offer: MyOffer }) {
	return (
		<article className="card stack-2">
			<h3 className="text-lg font-bold">
				<Link to={`/me/offers/${offer.id}`} className="link">
					{offer.post.title}
				</Link>
			</h3>
			<PostBrief post={offer.post}>
				<p className="font-semibold">{offerSentence(offer)}</p>
			</PostBrief>
		</article>
	)
}
