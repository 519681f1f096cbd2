import type { TrustArea } from '#app/domain/access/trust-areas.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { trustAreaWords } from '#app/locales/words/trust.ts'

type Props = { areas: readonly TrustArea[] | null; lastDay: string | null }

/** What someone may do for another, and until when. */
export function TrustedWith({ areas, lastDay }: Props) {
	return (
		<>
			{areas === null ? (
				<p>{m.trust_all()}</p>
			) : (
				<ul className="list-disc pl-6">
					{areas.map((area) => (
						<li key={area}>{trustAreaWords[area]()}</li>
					))}
				</ul>
			)}
			{lastDay !== null && <p>{m.trust_until({ day: dayText(lastDay) })}</p>}
		</>
	)
}
