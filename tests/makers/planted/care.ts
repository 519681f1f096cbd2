import { sealAsked, sealCovers } from '#app/adapters/care/sealed-care.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { sealAnswers } from '#app/adapters/seekers/registration-row.server.ts'

import { plantPerson, plantRegistration } from './people.ts'
import type { Plant } from './planting.ts'

export const plantProvider: Plant = async (db, { division }) => {
	const id = newId()
	await db.careProvider.create({
		data: { id, ownerCode: division, name: '照料中心', kinds: ['home', 'day'], phone: '12349' },
	})
	return { id, divisions: [division] }
}

/** Someone who looks after their mother, and has not asked for help with her by day. */
export const plantCarer: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const { id: personId } = person
	await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${personId}))`
	const open = await db.registration.findFirst({ where: { personId, state: 'active' } })
	const { id } = open ?? (await plantRegistration(db, { ...at, personId }))
	const answersCipher = sealAnswers(id, { care: { care: ['elder'] } })
	await db.registration.update({ where: { id }, data: { answersCipher } })
	return person
}

const asked = (id: string) => sealAsked(id, { duties: ['elder'], times: '' })

async function addEvent(db: Db, orderId: string) {
	await db.careOrderEvent.create({
		data: {
			orderId,
			seq: 0,
			verb: 'request',
			fromState: '',
			toState: 'requested',
			actor: 'system:test',
			at: new Date(),
		},
	})
}

/** Somebody has asked for help, and waits; a person has one order of a kind at a time. */
export const plantAwaitedCare: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const { id: personId } = person
	const where = { personId, kind: 'day', state: 'requested' }
	const open = await db.careOrder.findFirst({ where })
	if (open) return { ...person, id: open.id, personId }
	const id = newId()
	await db.careOrder.create({
		data: {
			...where,
			id,
			personDivision: at.division,
			askedCipher: asked(id),
			createdAt: new Date(),
		},
	})
	await addEvent(db, id)
	return { ...person, id, personId }
}

/** Somebody comes to a person's home, has come once, and the person has not said whether that is right. */
export const plantCare: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const { id: personId } = person
	await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${personId}))`
	const where = { personId, kind: 'home', state: 'active' }
	const open = await db.careOrder.findFirst({ where })
	if (open) return { ...person, id: open.id, personId }
	const provider = await plantProvider(db, at)
	const id = newId()
	await db.careOrder.create({
		data: {
			...where,
			id,
			personDivision: at.division,
			askedCipher: asked(id),
			coversCipher: sealCovers(id, ['elder']),
			hoursMonth: 40,
			startsOn: dateOf('2026-11-01'),
			endsOn: dateOf('2027-03-01'),
			providerId: provider.id,
			approvedBy: newId(),
			createdAt: new Date(),
		},
	})
	await addEvent(db, id)
	await db.careVisit.create({
		data: {
			orderId: id,
			seq: 0,
			on: dateOf('2026-11-02'),
			minutes: 180,
			recordedBy: newId(),
			at: new Date(),
		},
	})
	return { ...person, id, personId }
}
