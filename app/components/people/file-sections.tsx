import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Assistance } from '#app/adapters/people/assistance.server.ts'
import type { Helper } from '#app/adapters/people/helpers.server.ts'
import type { HouseholdMember } from '#app/adapters/people/household.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { assistanceWords, membershipWords, sexWords } from '#app/locales/words/people.ts'
import { relationWords } from '#app/locales/words/seekers.ts'
import { trustAreaWords } from '#app/locales/words/trust.ts'
import type { PersonBasics } from '#app/queries/people/person-file.server.ts'

/** One part of a person's file, with the ways that belong to it. */
export function FilePart({
	title,
	ways,
	children,
}: {
	title: string
	ways?: ReactNode
	children: ReactNode
}) {
	return (
		<section className="card stack-2">
			<div className="flex flex-wrap items-start justify-between">
				<h2 className="text-lg font-bold">{title}</h2>
				{ways && <div className="cluster print:hidden">{ways}</div>}
			</div>
			{children}
		</section>
	)
}

export function Basics({ person }: { person: PersonBasics }) {
	const { birthDate: day, age } = person
	const rows: [string, string | null][] = [
		[m.file_sex(), sexWords[person.sex]()],
		[m.file_born(), day && m.file_born_age({ day: dayText(day), age: age ?? 0 })],
		[m.file_residence(), person.residence],
		[m.file_hukou(), person.hukou],
		[m.file_phone(), person.phone],
		[m.file_id_number(), person.idNumber],
	]
	return (
		<dl className="grid sm:grid-cols-2 gap-x-4">
			{rows.map(([name, value]) => (
				<div key={name} className="py-1">
					<dt className="text-soft">{name}</dt>
					<dd className="font-semibold">{value ?? m.file_not_known()}</dd>
				</div>
			))}
		</dl>
	)
}

export function Household({ members }: { members: readonly HouseholdMember[] }) {
	if (members.length === 0) return <p className="text-soft">{m.file_household_none()}</p>
	return (
		<ul>
			{members.map(({ id, name, membership, birthDate }) => (
				<li key={id}>
					<Link to={`/people/${id}`} className="link">
						{name}
					</Link>{' '}
					{membershipWords[membership]()} {birthDate?.slice(0, 4)}
				</li>
			))}
		</ul>
	)
}

export const periodText = (from: string, to: string | null): string =>
	to === null
		? m.file_period({ from: dayText(from) })
		: m.file_period_ended({ from: dayText(from), to: dayText(to) })

export function AssistanceList({ assistance }: { assistance: readonly Assistance[] }) {
	if (assistance.length === 0) return <p className="text-soft">{m.file_assistance_none()}</p>
	return (
		<ul className="stack-2">
			{assistance.map(({ id, category, rural, validFrom, validTo }) => (
				<li key={id}>
					<span className="font-semibold">
						{assistanceWords[category]()} · {rural ? m.assistance_rural() : m.assistance_urban()}
					</span>
					<span className="block text-soft">{periodText(validFrom, validTo)}</span>
				</li>
			))}
		</ul>
	)
}

export function Helpers({ helpers }: { helpers: readonly Helper[] }) {
	if (helpers.length === 0) return <p className="text-soft">{m.file_helpers_none()}</p>
	return (
		<ul>
			{helpers.map(({ id, relation, since, areas, lastDay }) => (
				<li key={id}>
					{m.file_helper_since({ relation: relationWords[relation](), day: dayText(since) })}
					{areas !== null && ` · ${areas.map((area) => trustAreaWords[area]()).join('、')}`}
					{lastDay !== null && ` · ${m.trust_until({ day: dayText(lastDay) })}`}
				</li>
			))}
		</ul>
	)
}
