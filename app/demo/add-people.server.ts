import { newId } from '#app/adapters/clock/ids.server.ts'
import type { WriteTx } from '#app/adapters/context.ts'
import { sealJson } from '#app/adapters/crypto/sealed.server.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { phoneColumns } from '#app/adapters/people/sealed-person.server.ts'
import { registrationColumns } from '#app/adapters/seekers/registration-row.server.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import type { StaffIds } from './add-staff.server.ts'
import { demoAmounts } from './demo-amounts.ts'
import { demoPeople } from './demo-people.ts'
import type { DemoPerson } from './demo-person.ts'
import { workersFor } from './demo-staff.ts'
import { demoPlaces } from './places.ts'

export async function addDemoPeople(
	tx: WriteTx,
	people: readonly DemoPerson[],
	staff: StaffIds,
	now: Date,
): Promise<void> {
	for (const person of people) await addPerson(tx, person, staff, now)
}

async function addPerson(
	{ db }: WriteTx,
	person: DemoPerson,
	staff: StaffIds,
	now: Date,
): Promise<void> {
	const id = newId()
	const caseworker = staff.get(workersFor(person.residence).assessor) ?? ''
	const place = demoPlaces.find(({ code }) => code === person.residence)
	const point = { lat: place?.lat ?? null, lng: place?.lng ?? null }
	await db.person.create({
		data: {
			id,
			name: person.name,
			sex: person.sex,
			birthDate: dateOf(person.birthDate),
			...phoneColumns(id, person.phone),
			identity: person.identity ?? 'confirmed',
			residenceCode: person.residence,
			hukouCode: person.residence,
			...point,
			education: person.answers?.education?.education ?? 'unknown',
			demo: true,
		},
	})
	const since = dateOf('2026-01-01')
	const status = newId()
	const amounts = demoAmounts(person, demoPeople.indexOf(person), dayIn(now))
	await db.assistanceStatus.create({
		data: {
			id: status,
			personId: id,
			category: person.category,
			validFrom: since,
			source: 'demo',
			amountsCipher: amounts && sealJson(`assistance_status.amounts:${status}`, amounts),
			recordedBy: caseworker,
		},
	})
	await addTags(db, id, person, caseworker, now)
	if (person.answers) await addRegistration(db, id, person, now)
}

async function addTags(
	db: WriteTx['db'],
	personId: string,
	person: DemoPerson,
	assessedBy: string,
	now: Date,
): Promise<void> {
	const today = dayIn(now)
	const common = {
		personId,
		validFrom: dateOf(addDays(today, -90)),
		reviewOn: dateOf(addDays(today, 90)),
	}
	await db.personTag.createMany({
		data: [
			{
				...common,
				id: newId(),
				tag: 'labour_capacity',
				value: person.capacity,
				source: 'assessed',
				assessedBy,
			},
			{
				...common,
				id: newId(),
				tag: 'work_conditions',
				value: person.conditions,
				source: 'assessed',
				assessedBy,
			},
			{
				...common,
				id: newId(),
				tag: 'work_willingness',
				value: person.willingness,
				source: 'declared',
			},
			{
				...common,
				id: newId(),
				tag: 'employment_status',
				value: person.employment ?? 'unemployed_registered',
				source: 'data-match',
			},
		],
	})
}

async function addRegistration(
	db: WriteTx['db'],
	personId: string,
	person: DemoPerson,
	now: Date,
): Promise<void> {
	const id = newId()
	const { answers } = person
	const submittedAt = new Date(now.getTime() - (person.registeredAgo ?? 45) * 86_400_000)
	const whole = {
		...answers,
		name: { name: person.name },
		phone: {},
		residence: { residence: person.residence },
		hukou: {},
		'id-number': {},
		consent: { consent: 'yes' as const },
	}
	await db.registration.create({
		data: {
			id,
			personId,
			...(await registrationColumns(id, whole)),
			startedAt: submittedAt,
			submittedAt,
			changedAt: submittedAt,
		},
	})
	await db.consent.create({
		data: {
			id: newId(),
			personId,
			purpose: 'registration',
			version: 1,
			givenHow: 'online',
			givenAt: submittedAt,
		},
	})
}
