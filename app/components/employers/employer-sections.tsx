import { Link } from '@remix-run/react'
import { ActForm } from '#app/components/form/act-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { Facts } from '#app/components/moves/facts.tsx'
import { DueDay } from '#app/components/reports/due-day.tsx'
import type { Reply } from '#app/domain/form.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText, timeText } from '#app/locales/words/dates.ts'
import {
	documentWords,
	employerKindWords,
	employerVerbWords,
	originWords,
} from '#app/locales/words/employers.ts'
import { reportReasonWords } from '#app/locales/words/reports.ts'
import { recognitionWords } from '#app/locales/words/works.ts'
import type { ShownEmployer } from '#app/queries/employers/shown-employer.server.ts'

/** What is known of an employer; a code whose check character does not fit is said to be so, with why it may be right. */
export function EmployerFacts({ employer }: { employer: ShownEmployer }) {
	const { kind, creditCode, expectedCharacter, place, address, about } = employer
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.employer_facts()}</h2>
			<Facts
				rows={[
					[m.employer_kind(), employerKindWords[kind]()],
					[m.employer_code(), creditCode ?? m.form_not_answered()],
					[m.employer_place(), `${place} ${address}`],
					[m.employer_about(), about],
					[m.employer_origin(), originWords[employer.origin]()],
				]}
			/>
			{creditCode !== null && expectedCharacter !== null && (
				<p className="border-l-4 border-care bg-care-pale p-2">
					{m.employer_code_unchecked({ last: creditCode.slice(-1), expected: expectedCharacter })}
				</p>
			)}
		</section>
	)
}

/** Until when a verification holds, and who has given it. */
export function Verification({ employer }: { employer: ShownEmployer }) {
	const { verifiedBy, verifiedAt, reverifyOn } = employer
	if (verifiedAt === null) return null
	return (
		<p className="text-soft">
			{m.employer_verified_by({ name: verifiedBy ?? m.by_system(), time: timeText(verifiedAt) })}
			{reverifyOn && (
				<span className="block">{m.employer_reverify_on({ day: dayText(reverifyOn) })}</span>
			)}
		</p>
	)
}

type ContactProps = {
	employer: ShownEmployer
	reply: Reply | undefined
	/** In the clear, once someone has said why. */
	revealed: string | null
}

/** whom to call, masked; shown to whoever says why. */
export function EmployerContact({ employer, reply, revealed }: ContactProps) {
	const { contact, mayReveal } = employer
	const phone = revealed ?? contact.phone
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.employer_contact_title()}</h2>
			<Facts
				rows={[
					[m.employer_contact(), contact.name || m.form_not_answered()],
					[m.employer_phone(), phone ?? m.form_not_answered()],
					[m.employer_note(), contact.note],
				]}
			/>
			{mayReveal && contact.phone !== null && revealed === null && (
				<ActForm verb="reveal" reply={reply} summary={m.employer_reveal()}>
					<TextField
						name="why"
						label={m.employer_reveal_why()}
						hint={m.employer_reveal_hint()}
						maxLength={200}
					/>
					<div>
						<Submit look="quiet">{m.employer_reveal()}</Submit>
					</div>
				</ActForm>
			)}
		</section>
	)
}

/** The employer's workshops, each with how its recognition stands. */
export function EmployerWorkshops({ employer }: { employer: ShownEmployer }) {
	const { id, workshops, mayKeep } = employer
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.workshops_title()}</h2>
			{workshops.length === 0 && <p className="text-soft">{m.employer_no_workshops()}</p>}
			<ul className="stack-2">
				{workshops.map((workshop) => (
					<li key={workshop.id}>
						<Link to={`/officer/workshops/${workshop.id}`} className="link">
							{workshop.name}
						</Link>{' '}
						<span className="tag">{recognitionWords[workshop.recognition]()}</span>
					</li>
				))}
			</ul>
			{mayKeep && (
				<p>
					<Link to={`/officer/workshops/new?employer=${id}`} className="link">
						{m.workshops_new()}
					</Link>
				</p>
			)}
		</section>
	)
}

/** What the public has reported about its posts and nobody has answered yet. */
export function EmployerReports({ reports }: { reports: ShownEmployer['reports'] }) {
	if (reports === null) return null
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.employer_reports()}</h2>
			{reports.length === 0 && <p className="text-soft">{m.employer_no_reports()}</p>}
			<ul className="stack-2">
				{reports.map((report) => (
					<li key={report.id}>
						<Link to={`/reports/${report.id}`} className="link">
							{report.post}
						</Link>{' '}
						{reportReasonWords[report.reason]()} · <DueDay {...report} />
					</li>
				))}
			</ul>
		</section>
	)
}

/** What happened to an employer, newest first, with the documents that were seen. */
export function EmployerHistory({ employer }: { employer: ShownEmployer }) {
	const { history, origin, createdAt } = employer
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.post_history()}</h2>
			<ol className="stack-2">
				{history.toReversed().map(({ seq, verb, at, by, documents, reason }) => (
					<li key={seq} className="border-l-4 border-line pl-3">
						<strong>{employerVerbWords[verb]()}</strong> {timeText(at)} · {by ?? m.by_system()}
						{documents.length > 0 && (
							<span className="block">
								{documents.map((each) => documentWords[each]()).join(' · ')}
							</span>
						)}
						{reason && <span className="block text-soft">{reason}</span>}
					</li>
				))}
				{origin === 'import' && (
					<li className="border-l-4 border-line pl-3">
						<strong>{originWords.import()}</strong> {timeText(createdAt)}
					</li>
				)}
			</ol>
		</section>
	)
}
