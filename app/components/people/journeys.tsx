import { Link } from '@remix-run/react'
import type { JourneyBrief } from '#app/adapters/people/journeys.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { journeyKindText, journeyStateText } from '#app/locales/words/journeys.ts'
import { wayText } from '#app/locales/words/way.ts'

const paths = { offer: '/offers', application: '/applications', placement: '/placements' } as const

/** Each post a person had to do with, the latest first: how far it came, and what happened on the way. */
export function Journeys({ journeys }: { journeys: readonly JourneyBrief[] }) {
	if (journeys.length === 0) return <p className="text-soft">{m.file_journeys_none()}</p>
	return (
		<ol>
			{journeys.map((journey) => (
				<li key={`${journey.kind} ${journey.id}`} className="border-t border-line py-2">
					<Link to={`${paths[journey.kind]}/${journey.id}`} className="link font-semibold">
						{journey.post}
					</Link>{' '}
					<span className="tag">
						{journeyKindText(journey)} · {journeyStateText(journey)}
					</span>
					<ol className="cluster text-soft">
						{journey.way.map((fact) => (
							<li key={`${fact.code} ${fact.on}`}>→ {wayText(fact)}</li>
						))}
					</ol>
				</li>
			))}
		</ol>
	)
}
