import { Link } from '@remix-run/react'
import type { FiledClaim } from '#app/adapters/claims/filed-claims.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { claimStateWords, dueText, stackableWords } from '#app/locales/words/claims.ts'

type Props = { personId: string; claims: readonly FiledClaim[] }

/** What was claimed for a person, and the way to claim more. */
export function ClaimsOnFile({ personId, claims }: Props) {
	return (
		<>
			{claims.length === 0 && <p className="text-soft">{m.claims_none_of_person()}</p>}
			<ul>
				{claims.map(({ id, incentive, state, dueOn }) => (
					<li key={id} className="border-t border-line py-1">
						<Link to={`/claims/${id}`} className="link">
							{stackableWords[incentive]()}
						</Link>{' '}
						<span className="text-soft">
							{claimStateWords[state]()} {dueText(state, dueOn)}
						</span>
					</li>
				))}
			</ul>
			<Link to={`/claims/new?person=${personId}`} className="link inline-block py-2">
				{m.claim_new()}
			</Link>
		</>
	)
}
