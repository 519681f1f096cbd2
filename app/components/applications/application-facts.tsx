import { Link } from '@remix-run/react'
import { DueDay } from '#app/components/moves/due-day.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { partyFacts } from '#app/components/moves/party-facts.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { applicationStateWords } from '#app/locales/words/applications.ts'
import { timeText } from '#app/locales/words/dates.ts'
import type { FollowedApplication } from '#app/queries/applications/followed-application.server.ts'

/** How an application stands, for staff, and how to reach the person where they agreed to that. */
export function ApplicationFacts({ application }: { application: FollowedApplication }) {
	const { id, hasCv, state, replyDueOn, overdue, interviewAt, interviewPlace, contact } =
		application
	const interview = interviewAt === null ? '' : `${timeText(interviewAt)} ${interviewPlace}`
	return (
		<section className="card stack-2">
			<p className="text-lg font-bold">{applicationStateWords[state]()}</p>
			<Facts
				rows={[
					...partyFacts(application),
					[m.applications_due(), <DueDay key="due" day={replyDueOn} overdue={overdue} />],
					[m.application_interview_fact(), interview],
					[
						m.application_contact(),
						contact === null ? (
							<span key="none">{m.application_no_contact()}</span>
						) : (
							<span key="contact">
								{contact.name}{' '}
								{contact.phone && <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
							</span>
						),
					],
					[
						m.cv_title(),
						hasCv && (
							<Link key="cv" to={`/applications/${id}/cv`} className="link">
								{m.cv_open()}
							</Link>
						),
					],
				]}
			/>
			<Ways application={application} />
		</section>
	)
}

function Ways({ application: { offerId, placementId } }: { application: FollowedApplication }) {
	return (
		<p className="cluster">
			{offerId !== null && (
				<Link to={`/offers/${offerId}`} className="link">
					{m.application_to_offer()}
				</Link>
			)}
			{placementId !== null && (
				<Link to={`/placements/${placementId}`} className="link">
					{m.application_to_placement()}
				</Link>
			)}
		</p>
	)
}
