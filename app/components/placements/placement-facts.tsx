import { Link } from '@remix-run/react'
import { Facts } from '#app/components/moves/facts.tsx'
import { partyFacts } from '#app/components/moves/party-facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { leaveWords, placementStateWords } from '#app/locales/words/placements.ts'
import type { FollowedPlacement } from '#app/queries/placements/followed-placement.server.ts'

const day = (on: string | null) => (on === null ? '' : dayText(on))

/** How a job stands, for staff. */
export function PlacementFacts({ placement }: { placement: FollowedPlacement }) {
	const { state, startsOn, startedOn, endedOn, leaveReason, applicationId } = placement
	return (
		<section className="card stack-2">
			<p className="text-lg font-bold">{placementStateWords[state]()}</p>
			<Facts
				rows={[
					...partyFacts(placement),
					[m.placement_starts_on(), startedOn === null ? day(startsOn) : ''],
					[m.placement_started_on(), day(startedOn)],
					[m.placement_ended_on(), day(endedOn)],
					[m.placement_leave_reason(), leaveReason === null ? '' : leaveWords[leaveReason]()],
				]}
			/>
			<p>
				<Link to={`/applications/${applicationId}`} className="link">
					{m.offer_to_application()}
				</Link>
			</p>
			{placement.isTheirs && (
				<p>
					<Link to={`/claims/new?placement=${placement.id}`} className="link">
						{m.claim_new_employer()}
					</Link>
				</p>
			)}
		</section>
	)
}
