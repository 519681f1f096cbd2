import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Appointment } from '#app/adapters/db/generated/client.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { makeMove, type Plan } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import {
	type AppointmentChanges,
	type AppointmentMoved,
	appointmentTrack,
} from './appointment-track.server.ts'
import { tellAdviser } from './tell-adviser.server.ts'

/** The person cannot come, or staff cannot: the time is free again, and the other side is told. */
export function cancelAppointment(
	ctx: Ctx<Recipient | Staff>,
	id: string,
): Promise<AppointmentMoved<'appointment-over'>> {
	const asked = { verb: 'cancel', may: 'guidance.book', side: 'person' } as const
	return makeMove(ctx, appointmentTrack, id, asked, async (appointment, tx) =>
		appointment.startsAt <= ctx.now
			? { refused: 'appointment-over' as const }
			: calledOff(ctx, tx, appointment),
	)
}

/** What follows where an appointment is called off. */
export function calledOff(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	appointment: Appointment,
): Plan<AppointmentChanges> {
	return {
		after: async () => {
			await tellAdviser(ctx, tx, appointment, 'appointment-given-up')
			if (ctx.actor.kind !== 'staff') return
			await notifyPerson(tx, appointment.personId, {
				template: 'appointment-called-off',
				params: { at: appointment.startsAt.toISOString() },
				link: '/me/guidance',
			})
		},
	}
}
