import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { codeOfferNext, codeOfferSentence } from '#app/locales/words/my-states.ts'
import type { OfferByCode } from '#app/queries/offers/offer-by-code.server.ts'

/** How an offer on paper stands, what whoever holds it can do now, and whom to ask. */
export function OfferByCodeCard({ offer }: { offer: OfferByCode }) {
	const { name, number, institution, note, open, gone } = offer
	return (
		<section className="card stack-4 text-lg">
			<p>
				{m.code_offer_for({ name })}
				<br />
				<span className="text-soft">{m.paper_number({ number })}</span>
			</p>
			<p className="text-xl font-bold" role="status">
				{codeOfferSentence(offer)}
			</p>
			{open && (
				<p className="cluster">
					{gone === null && (
						<Link to="/answer/accept" className="button">
							{m.my_offer_accept()}
						</Link>
					)}
					<Link to="/answer/decline" className="button-quiet">
						{m.my_offer_decline()}
					</Link>
				</p>
			)}
			<p>{codeOfferNext(offer)}</p>
			{note !== '' && (
				<div>
					<p className="text-soft">{m.my_offer_note()}</p>
					<p className="whitespace-pre-line">{note}</p>
				</div>
			)}
			<p className="text-soft">{m.code_offer_ask({ institution })}</p>
			<PostForm className="stack-2">
				<div>
					<Submit look="quiet">{m.code_offer_close()}</Submit>
				</div>
			</PostForm>
		</section>
	)
}
