import { Link } from '@remix-run/react'
import { Facts } from '#app/components/moves/facts.tsx'
import { Remarks } from '#app/components/remarks.tsx'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import {
	recognitionLevelWords,
	recognitionWords,
	shareText,
	workshopFormWords,
	workshopRemarkWords,
} from '#app/locales/words/works.ts'
import type { ShownWorkshop } from '#app/queries/workshops/shown-workshop.server.ts'

/** What a workshop is, how its recognition stands, and what that asks for. */
export function WorkshopFacts({ workshop }: { workshop: ShownWorkshop }) {
	const { employer, form, place, address } = workshop
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.workshop_facts()}</h2>
			<Facts
				rows={[
					[
						m.post_field_employer(),
						<Link key={employer.id} to={`/officer/employers/${employer.id}`} className="link">
							{employer.name}
						</Link>,
					],
					[m.workshop_form(), workshopFormWords[form]()],
					[m.employer_place(), `${place} ${address}`],
				]}
			/>
		</section>
	)
}

const dayOrNothing = (day: string | null) => (day === null ? '' : dayText(day))

export function RecognitionCard({ workshop }: { workshop: ShownWorkshop }) {
	const { recognition, recognitionNumber, recognitionLevel, recognisedFrom, recognisedTo } =
		workshop
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.recognition_title()}</h2>
			<p className={`text-lg font-semibold ${recognition === 'held' ? 'text-good' : 'text-care'}`}>
				{recognitionWords[recognition]()}
			</p>
			<Facts
				rows={[
					[m.recognition_number(), recognitionNumber],
					[m.recognition_level(), recognitionLevel && recognitionLevelWords[recognitionLevel]()],
					[m.recognition_from(), dayOrNothing(recognisedFrom)],
					[m.recognition_to(), dayOrNothing(recognisedTo)],
				]}
			/>
			{recognition !== 'held' && <p className="text-soft">{m.recognition_consequence()}</p>}
		</section>
	)
}

/** Who works there, against the figures in force. */
export function PeopleCard({ workshop }: { workshop: ShownWorkshop }) {
	const { capacity, workers, aidedWorkers, share, countedOn, accidentInsured } = workshop
	const { demanded, remarks } = workshop
	const facts = { people: String(demanded.minPeople), share: shareText(demanded.minShare) }
	return (
		<section className="card stack-2">
			<h2 className="text-lg font-bold">{m.workshop_people_title()}</h2>
			<Facts
				rows={[
					[m.workshop_capacity(), capacity ?? m.form_not_answered()],
					[m.workshop_workers(), workers ?? m.form_not_answered()],
					[m.workshop_aided(), aidedWorkers ?? m.form_not_answered()],
					[m.workshop_share(), shareText(share)],
					[m.workshop_counted(), dayOrNothing(countedOn)],
					[m.workshop_insurance(), accidentInsured ? m.workshop_insured() : m.workshop_uninsured()],
				]}
			/>
			<Remarks rule="R-080" remarks={remarks.map((each) => workshopRemarkWords[each](facts))} />
		</section>
	)
}
