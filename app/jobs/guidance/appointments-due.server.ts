import { remindOfAppointment } from '#app/commands/guidance/remind-of-appointment.server.ts'
import { addDays, dayIn, startOf } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** Nobody is reminded earlier than this, whatever the parameter: it only narrows what is looked at. */
const earliestDays = 3

/** Reminds of the appointments that are near. */
export async function appointmentsDue(now = new Date()): Promise<void> {
	const until = startOf(addDays(dayIn(now), earliestDays + 1))
	await forEach({
		what: 'appointment.remind',
		now,
		find: (db, { after, take }) =>
			db.appointment.findMany({
				where: {
					id: { gt: after },
					state: 'booked',
					remindedAt: null,
					startsAt: { gt: now, lt: until },
				},
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: remindOfAppointment,
	})
}
