import type { Ctx, Db } from '#app/adapters/context.ts'
import {
	type AppointmentView,
	appointmentView,
} from '#app/adapters/guidance/appointment-view.server.ts'
import { type FreeSlots, freeSlots } from '#app/adapters/guidance/free-slots.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type MyAppointment = AppointmentView & { personId: string }

/** One appointment: when, where, with whom. */
export function myAppointment(
	ctx: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyAppointment | null> {
	return look(ctx, id, async ({ view, personId }) => ({ ...view, personId }))
}

export type MovableAppointment = FreeSlots & { appointment: AppointmentView; personId: string }

/** An appointment that is ahead, and the times that could be had instead. */
export function movableAppointment(
	ctx: Ctx<Recipient>,
	id: string | undefined,
	page: number,
): Promise<MovableAppointment | null> {
	return look(ctx, id, async ({ db, view, personId, division }) =>
		view.ahead
			? {
					appointment: view,
					personId,
					...(await freeSlots(db, { division, now: ctx.now, page })),
				}
			: null,
	)
}

type Seen = { db: Db; view: AppointmentView; personId: string; division: string }

async function look<T>(
	{ actor, now, read }: Ctx<Recipient>,
	id: string | undefined,
	see: (seen: Seen) => Promise<T | null>,
): Promise<T | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.appointment.findUnique({ where: { id }, include: { slot: true } })
		if (!row) return null
		const { personId, personDivision: division } = row
		if (!may(actor, 'guidance.see', { personId, divisions: [division] })) return null
		return see({ db, view: await appointmentView(db, row, now), personId, division })
	})
}
