import { Link } from '@remix-run/react'
import { Facts } from '#app/components/moves/facts.tsx'
import { partyFacts } from '#app/components/moves/party-facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText, timeText } from '#app/locales/words/dates.ts'
import { offerStateWords } from '#app/locales/words/offers.ts'
import type { FollowedOffer } from '#app/queries/offers/followed-offer.server.ts'

const issuedText = ({ officer, issuedAt }: NonNullable<FollowedOffer['introduction']>) =>
	`${officer} ${timeText(issuedAt)}`

/** How an offer stands, for staff. */
export function OfferFacts({ offer }: { offer: FollowedOffer }) {
	const { state, replyBy, number, institution, note, inside, applicationId, introduction } = offer
	return (
		<section className="card stack-2">
			<p className="text-lg font-bold">{offerStateWords[state]()}</p>
			<Facts
				rows={[
					...partyFacts(offer),
					[m.offers_reply(), replyBy === null ? '' : dayText(replyBy)],
					[m.offers_number(), number],
					[m.offer_made_by(), institution],
					[m.offer_issued(), introduction && issuedText(introduction)],
					[m.offer_credit_code(), introduction?.terms.creditCode ?? ''],
					[m.my_offer_note(), note],
					[m.offer_proof_given(), inside?.proof ?? ''],
					[m.offer_said_no(), inside?.saidNoAt ? timeText(inside.saidNoAt) : ''],
					[m.offer_own_words(), inside?.ownWords ?? ''],
				]}
			/>
			{inside?.refusalId && (
				<p>
					<Link to={`/refusals/${inside.refusalId}`} className="link">
						{m.offer_to_refusal()}
					</Link>
				</p>
			)}
			{applicationId !== null && (
				<p>
					<Link to={`/applications/${applicationId}`} className="link">
						{m.offer_to_application()}
					</Link>
				</p>
			)}
		</section>
	)
}
