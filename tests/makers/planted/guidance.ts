import { newId } from '#app/adapters/clock/ids.server.ts'
import { plantAccount, plantPerson } from './people.ts'
import { type Plant, tomorrow } from './planting.ts'

/** Nobody can be planted in two places at once: each time lies an hour behind the one before. */
let planted = 0

/** A time from tomorrow on that nobody has booked. */
export const plantSlot: Plant = async (db, at) => {
	const { accountId } = await plantAccount(db, at)
	const id = newId()
	const startsAt = new Date(tomorrow().getTime() + planted++ * 3_600_000)
	await db.guidanceSlot.create({
		data: {
			id,
			divisionCode: at.division,
			adviserId: accountId ?? '',
			startsAt,
			endsAt: new Date(startsAt.getTime() + 2_400_000),
			place: '就业服务中心',
		},
	})
	return { id, divisions: [at.division] }
}

/** A time that a person has booked; another one is free. */
export const plantAppointment: Plant = async (db, at) => {
	const person = await plantPerson(db, at)
	const { id: slotId } = await plantSlot(db, at)
	const slot = await db.guidanceSlot.findUniqueOrThrow({ where: { id: slotId } })
	const id = newId()
	await db.appointment.create({
		data: {
			id,
			slotId,
			adviserId: slot.adviserId,
			startsAt: slot.startsAt,
			endsAt: slot.endsAt,
			personId: person.id,
			personDivision: at.division,
		},
	})
	await db.appointmentEvent.create({
		data: {
			appointmentId: id,
			seq: 0,
			verb: 'book',
			fromState: '',
			toState: 'booked',
			actor: 'system:test',
			at: new Date(),
		},
	})
	return { ...person, id, slotId: (await plantSlot(db, at)).id }
}

/** A person, and a time that they could have. */
export const plantPersonToGuide: Plant = async (db, at) => ({
	...(await plantPerson(db, at)),
	slotId: (await plantSlot(db, at)).id,
})
