import { Link } from '@remix-run/react'
import type { RefusalView } from '#app/adapters/refusals/refusal-view.server.ts'
import { type FactRows, Facts } from '#app/components/moves/facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { declineWords } from '#app/locales/words/offers.ts'
import { blockerWords } from '#app/locales/words/refusals.ts'

type Props = { refusal: RefusalView; offerPath: string; before?: FactRows; after?: FactRows }

/** What was introduced, what was answered, and what keeps it from counting. */
export function RefusalFacts({ refusal, offerPath, before = [], after = [] }: Props) {
	const { post, employer, introduction, refusedAt, reasons, ownWords, blockers } = refusal
	return (
		<>
			<Facts
				rows={[
					...before,
					[
						m.list_post(),
						<Link key="post" to={`${offerPath}/${refusal.offerId}`} className="link">
							{post}
						</Link>,
					],
					[m.list_employer(), employer],
					[m.refusal_introduction(), introduction],
					[m.refusal_day(), dayText(refusedAt)],
					[m.refusal_reasons(), reasons.map((reason) => declineWords[reason]()).join('；')],
					[m.offer_own_words(), ownWords],
					...after,
				]}
			/>
			{blockers.length > 0 && (
				<div>
					<p className="font-semibold">{m.refusal_blockers()}</p>
					<ul className="list-disc pl-6">
						{blockers.map((blocker) => (
							<li key={blocker}>{blockerWords[blocker]()}</li>
						))}
					</ul>
				</div>
			)}
		</>
	)
}
