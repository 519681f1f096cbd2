import type { Ctx } from '#app/adapters/context.ts'
import {
	type AppointmentView,
	appointmentsOf,
} from '#app/adapters/guidance/appointment-view.server.ts'
import { type FreeSlots, freeSlots } from '#app/adapters/guidance/free-slots.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type Guidance = FreeSlots & {
	person: { id: string; name: string }
	ahead: AppointmentView[]
	past: AppointmentView[]
	/** Whether another time can be had. */
	mayBook: boolean
}

/** The appointments of a person, and the times they can choose from: for the person, and for staff who book for them. */
export async function guidanceOf(
	{ actor, now, today, read }: Ctx<Recipient | Staff>,
	personId: string | null | undefined,
	page: number,
): Promise<Guidance | null> {
	if (!isUuid(personId ?? undefined)) return null
	return read(async (db) => {
		const person = await db.person.findUnique({ where: { id: personId ?? '' } })
		if (!person) return null
		const { id, name, residenceCode: division } = person
		if (!may(actor, 'guidance.book', { personId: id, divisions: [division] })) return null
		const policy = await readPolicy(db, division, today)
		const { ahead, past } = await appointmentsOf(db, id, now)
		return {
			person: { id, name },
			ahead,
			past,
			mayBook: ahead.length < policy('guidance.ahead_max'),
			...(await freeSlots(db, { division, now, page })),
		}
	})
}
