import type { Ctx } from '#app/adapters/context.ts'
import { reminded } from '#app/adapters/guidance/reminded.server.ts'
import { atSlot, takeSlot } from '#app/adapters/guidance/take-slot.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import {
	type AppointmentMoved,
	appointmentTrack,
	type NoTime,
	whyNoTime,
} from './appointment-track.server.ts'
import { tellAdviser } from './tell-adviser.server.ts'

/** Another time instead of the one that was booked, in one step: nobody stands without one in between. */
export async function moveAppointment(
	ctx: Ctx<Recipient>,
	id: string,
	slotId: string,
): Promise<AppointmentMoved<NoTime | 'appointment-over'>> {
	const asked = { verb: 'move', may: 'guidance.book', side: 'person' } as const
	const moving = makeMove(ctx, appointmentTrack, id, asked, async (appointment, tx) => {
		const { personId, personDivision: division, startsAt } = appointment
		if (startsAt <= ctx.now) return { refused: 'appointment-over' as const }
		const slot = await takeSlot(tx.db, { slotId, division, now: ctx.now })
		if ('refused' in slot) return slot
		const policy = await readPolicy(tx.db, division, ctx.today)
		const { place } = slot
		const at = slot.startsAt
		return {
			changes: { ...atSlot(slot), remindedAt: reminded(ctx, at, policy) },
			said: { from: startsAt.toISOString(), to: at.toISOString() },
			after: async () => {
				await notifyPerson(tx, personId, {
					template: 'appointment-moved',
					params: { at: at.toISOString(), place },
					link: `/me/guidance/${id}`,
				})
				await tellAdviser(ctx, tx, appointment, 'appointment-given-up')
				await tellAdviser(ctx, tx, { ...appointment, ...atSlot(slot) }, 'appointment-made')
			},
		}
	})
	return moving.catch(whyNoTime)
}
