import type { Ctx } from '#app/adapters/context.ts'
import {
	type AppointmentView,
	appointmentView,
} from '#app/adapters/guidance/appointment-view.server.ts'
import { noteReading } from '#app/adapters/people/note-reading.server.ts'
import { type ShownName, shownNames } from '#app/adapters/people/shown-names.server.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownSlot = {
	id: string
	startsAt: Date
	endsAt: Date
	place: string
	address: string
	directions: string
	phone: string
	videoUrl: string
	adviser: string
	/** Still to come, and not taken back. */
	open: boolean
	withdrawn: boolean
	/** Whoever comes; null while nobody has booked. */
	appointment: (AppointmentView & { person: ShownName & { id: string } }) | null
}

/** One time of the calendar, and who comes. */
export async function shownSlot(
	ctx: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownSlot | null> {
	if (!isUuid(id)) return null
	const { actor, now } = ctx
	const shown = await ctx.read(async (db) => {
		const slot = await db.guidanceSlot.findUnique({
			where: { id },
			include: { appointments: { where: { state: { not: 'cancelled' } } } },
		})
		if (!slot || !may(actor, 'guidance.list', { divisions: [slot.divisionCode] })) return null
		const { startsAt, endsAt, place, address, directions, phone, videoUrl, withdrawnAt } = slot
		const [row] = slot.appointments
		const appointment = row && {
			...(await appointmentView(db, { ...row, slot }, now)),
			person: { id: row.personId, ...(await shownNames(db, [row.personId]))(row.personId) },
		}
		return {
			...{ id, startsAt, endsAt, place, address, directions, phone, videoUrl },
			adviser: await staffName(db, slot.adviserId),
			open: withdrawnAt === null && startsAt > now,
			withdrawn: withdrawnAt !== null,
			appointment: appointment ?? null,
		}
	})
	if (shown?.appointment) await noteReading(ctx, shown.appointment.person.id, 'guidance')
	return shown
}
