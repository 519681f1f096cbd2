import { Link } from '@remix-run/react'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import type { Reply } from '#app/domain/form.ts'
import { answerableOfferStates } from '#app/domain/offers/offer-machine.ts'
import { m } from '#app/locales/compiled/messages.js'
import { offerSentence } from '#app/locales/words/my-states.ts'
import type { OpenedOffer } from '#app/queries/offers/my-offer.server.ts'

type Props = { offer: OpenedOffer; reply: Reply | undefined }

/** How an offer stands and what the person can do about it: answer, or say that they will. */
export function MyOffer({ offer, reply }: Props) {
	const { state, institution, by: name, number, note, applicationId, refusalId } = offer
	return (
		<section className="card stack-4">
			<p className="text-lg font-bold">{offerSentence(offer)}</p>
			{answerableOfferStates.includes(state) && <Answers offer={offer} reply={reply} />}
			{applicationId !== null && (
				<p>
					<Link to={`/me/applications/${applicationId}`} className="button">
						{m.my_offer_to_application()}
					</Link>
				</p>
			)}
			{refusalId !== null && (
				<p>
					<Link to={`/me/refusals/${refusalId}`} className="button-quiet">
						{m.my_offer_refusal()}
					</Link>
				</p>
			)}
			{note !== '' && (
				<div>
					<p className="text-soft">{m.my_offer_note()}</p>
					<p className="whitespace-pre-line">{note}</p>
				</div>
			)}
			<p className="text-soft">
				{m.my_offer_from({ institution, name })}
				<br />
				{m.my_offer_number({ number })}
			</p>
			{answerableOfferStates.includes(state) && (
				<p className="text-soft">{m.my_offer_objection()}</p>
			)}
		</section>
	)
}

/** Whoever has not said yet that the offer arrived can say so without deciding. */
function Answers({ offer: { id, state }, reply }: Props) {
	return (
		<>
			<p className="cluster">
				<Link to={`/me/offers/${id}/accept`} className="button">
					{m.my_offer_accept()}
				</Link>
				<Link to={`/me/offers/${id}/decline`} className="button-quiet">
					{m.my_offer_decline()}
				</Link>
			</p>
			{(state === 'sent' || state === 'undeliverable') && (
				<PostForm reply={reply} className="stack-2">
					<div>
						<Submit look="quiet">{m.my_offer_later()}</Submit>
					</div>
				</PostForm>
			)}
		</>
	)
}
