import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { seal } from '#app/adapters/crypto/sealed.server.ts'
import type { Appointment, GuidanceSlot } from '#app/adapters/db/generated/client.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { reminded } from '#app/adapters/guidance/reminded.server.ts'
import { atSlot, takeSlot } from '#app/adapters/guidance/take-slot.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { writeHappening } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { moverOf } from '#app/domain/access/mover.ts'
import { appointmentMachine } from '#app/domain/guidance/appointment-machine.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import { moved, nothing } from '#app/domain/state-machine.ts'
import { appointmentTrack, type NoTime, whyNoTime } from './appointment-track.server.ts'
import { tellAdviser } from './tell-adviser.server.ts'

type Booking = { personId: string; slotId: string; wish: string }
type Outcome = { refused: NoTime | 'not-found' | 'appointments-used-up' } | { id: string }

/** Gives a free time to a person: they book it themselves, or staff do it for whoever is there or calls. */
export async function bookSlot(ctx: Ctx<Recipient | Staff>, booking: Booking): Promise<Outcome> {
	return ctx.write((tx) => book(ctx, tx, booking)).catch(whyNoTime)
}

async function book(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ personId, slotId, wish }: Booking,
): Promise<Outcome> {
	const { actor, now, today } = ctx
	const person = await tx.db.person.findUnique({ where: { id: personId } })
	const division = person?.residenceCode ?? null
	if (division === null || !may(actor, 'guidance.book', { personId, divisions: [division] }))
		return { refused: 'not-found' }
	await lock(tx.db, `appointments:${personId}`)
	const policy = await readPolicy(tx.db, division, today)
	const ahead = { personId, state: 'booked', startsAt: { gt: now } }
	if ((await tx.db.appointment.count({ where: ahead })) >= policy('guidance.ahead_max'))
		return { refused: 'appointments-used-up' }
	const slot = await takeSlot(tx.db, { slotId, division, now })
	if ('refused' in slot) return slot
	const appointment = await write(ctx, tx, { personId, division, slot, wish, policy })
	const { place, startsAt } = slot
	await notifyPerson(tx, personId, {
		template: 'appointment-booked',
		params: { at: startsAt.toISOString(), place },
		link: `/me/guidance/${appointment.id}`,
	})
	await tellAdviser(ctx, tx, appointment, 'appointment-made')
	return { id: appointment.id }
}

type Whole = {
	personId: string
	division: string
	slot: GuidanceSlot
	wish: string
	policy: Policy
}

async function write(
	ctx: Ctx<Recipient | Staff>,
	tx: WriteTx,
	{ personId, division, slot, wish, policy }: Whole,
): Promise<Appointment> {
	const move = moved(appointmentMachine, nothing, 'book', moverOf(ctx.actor))
	if ('refused' in move) throw new Error(`an appointment cannot be booked: ${move.refused}`)
	const id = newId(ctx.now.getTime())
	const appointment = await tx.db.appointment.create({
		data: {
			...atSlot(slot),
			id,
			personId,
			personDivision: division,
			state: move.to,
			wishCipher: wish === '' ? null : seal(`appointment.wish:${id}`, wish),
			remindedAt: reminded(ctx, slot.startsAt, policy),
			createdAt: ctx.now,
		},
	})
	await writeHappening(ctx, tx, appointmentTrack, appointment, {
		verb: 'book',
		from: nothing,
		to: move.to,
		said: {},
	})
	return appointment
}
