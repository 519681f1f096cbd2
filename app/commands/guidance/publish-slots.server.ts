import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { SlotForm } from '#app/domain/guidance/slot-form.ts'
import { slotTimes } from '#app/domain/guidance/slot-times.ts'

type Outcome =
	| { refused: 'not-found' }
	| { refused: 'field'; field: string; reason: string }
	| { published: number; left: number }

/**
 * Publishes the times at which the actor can be met. Those that are over, or at which they are to be met
 * already, are left out and counted.
 */
export async function publishSlots(ctx: Ctx<Staff>, form: SlotForm): Promise<Outcome> {
	const { accountId, division, institution } = ctx.actor
	if (!may(ctx.actor, 'guidance.publish', { divisions: [division] }))
		return { refused: 'not-found' }
	const times = slotTimes(form)
	const { place, address, directions, phone, videoUrl } = form
	const rows = times
		.filter(({ startsAt }) => startsAt > ctx.now)
		.map((time) => ({
			...time,
			id: newId(ctx.now.getTime()),
			divisionCode: division,
			adviserId: accountId,
			institution,
			place,
			address,
			directions,
			phone,
			videoUrl,
			createdAt: ctx.now,
		}))
	return ctx.write(async (tx): Promise<Outcome> => {
		const { count } = await tx.db.guidanceSlot.createMany({ data: rows, skipDuplicates: true })
		if (count === 0) return { refused: 'field', field: 'from', reason: 'slots-none-new' }
		tx.record({
			action: 'guidance-slot.publish',
			subject: ['account', accountId],
			division,
			details: { count, from: form.from, until: form.until },
		})
		return { published: count, left: times.length - count }
	})
}
