import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import type { Appointment, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import {
	type AppointmentState,
	type AppointmentVerb,
	appointmentMachine,
} from '#app/domain/guidance/appointment-machine.ts'

export type AppointmentChanges = Prisma.AppointmentUncheckedUpdateManyInput
export type AppointmentMoved<Reason extends string = never> = Moved<AppointmentState, Reason>

export const appointmentTrack: Track<
	Appointment,
	AppointmentState,
	AppointmentVerb,
	AppointmentChanges
> = {
	machine: appointmentMachine,
	find: (db, id) => db.appointment.findUnique({ where: { id } }),
	update: (db, was, data) => db.appointment.updateMany({ where: was, data }),
	addEvent: (db, appointmentId, event) =>
		db.appointmentEvent.create({ data: { ...event, appointmentId } }),
}

export type NoTime = 'slot-taken' | 'slot-gone' | 'times-overlap'

/** What the database refuses to hold twice, as a refusal; anything else is thrown on. */
export function whyNoTime(error: unknown): { refused: NoTime } {
	switch (constraintOf(error)) {
		case 'appointment_one_a_slot':
		case 'appointment_one_an_adviser':
			return { refused: 'slot-taken' }
		case 'appointment_one_a_person':
			return { refused: 'times-overlap' }
		default:
			throw error
	}
}
