import type { Db } from '#app/adapters/context.ts'
import { open } from '#app/adapters/crypto/sealed.server.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { staffName } from '#app/adapters/people/staff-name.server.ts'
import {
	type AppointmentState,
	appointmentStates,
} from '#app/domain/guidance/appointment-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type AppointmentView = {
	id: string
	slotId: string
	state: AppointmentState
	startsAt: Date
	endsAt: Date
	place: string
	address: string
	directions: string
	phone: string
	videoUrl: string
	institution: string
	adviser: string
	/** What the person wants to speak about. */
	wish: string
	version: number
	/** Ahead and still to be kept. */
	ahead: boolean
}

type Row = Prisma.AppointmentGetPayload<{ include: { slot: true } }>

export async function appointmentView(db: Db, row: Row, now: Date): Promise<AppointmentView> {
	const { id, slotId, startsAt, endsAt, wishCipher, version, adviserId } = row
	const { place, address, directions, phone, videoUrl, institution } = row.slot
	const state = oneOf(appointmentStates, row.state)
	return {
		slotId,
		...{ id, state, startsAt, endsAt, version },
		...{ place, address, directions, phone, videoUrl, institution },
		adviser: await staffName(db, adviserId),
		wish: wishCipher === null ? '' : open(`appointment.wish:${id}`, wishCipher),
		ahead: state === 'booked' && startsAt > now,
	}
}

const most = 20

/** The appointments of a person: those ahead, the next one first, and the last ones behind. */
export async function appointmentsOf(
	db: Db,
	personId: string,
	now: Date,
): Promise<{ ahead: AppointmentView[]; past: AppointmentView[] }> {
	const rows = await db.appointment.findMany({
		where: { personId },
		orderBy: { startsAt: 'desc' },
		take: most,
		include: { slot: true },
	})
	const views: AppointmentView[] = []
	for (const row of rows) views.push(await appointmentView(db, row, now))
	return {
		ahead: views.filter(({ ahead }) => ahead).toReversed(),
		past: views.filter(({ ahead, state }) => !ahead && state !== 'cancelled'),
	}
}
