import type { Ctx } from '#app/adapters/context.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { appointmentTrack } from './appointment-track.server.ts'
import { calledOff } from './cancel-appointment.server.ts'

type Outcome =
	| { refused: 'not-found' | 'slot-gone' | 'already-changed' | 'move-not-possible' }
	| { refused: 'move-not-yours' }
	| { id: string }

/** Takes a time back; whoever had booked it is told and can choose another. */
export function withdrawSlot(ctx: Ctx<Staff>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		await lock(tx.db, `slot:${id}`)
		const slot = await tx.db.guidanceSlot.findUnique({ where: { id } })
		if (!slot || !may(ctx.actor, 'guidance.publish', { divisions: [slot.divisionCode] }))
			return { refused: 'not-found' }
		if (slot.withdrawnAt || slot.startsAt <= ctx.now) return { refused: 'slot-gone' }
		const booked = await tx.db.appointment.findFirst({ where: { slotId: id, state: 'booked' } })
		if (booked) {
			const outcome = await moveWithin(ctx, tx, appointmentTrack, booked, 'cancel', async (tx) =>
				calledOff(ctx, tx, booked),
			)
			if ('refused' in outcome) return outcome
		}
		await tx.db.guidanceSlot.update({ where: { id }, data: { withdrawnAt: ctx.now } })
		tx.record({
			action: 'guidance-slot.withdraw',
			subject: ['guidance-slot', id],
			division: slot.divisionCode,
			details: { booked: booked !== null },
		})
		return { id }
	})
}
