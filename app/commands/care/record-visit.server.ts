import { faultOfVisit, visitsOf } from '#app/adapters/care/visits.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { minutesOf, type VisitFault } from '#app/domain/care/hours.ts'
import { type CareMoved, careTrack, settling } from './care-track.server.ts'

/** Somebody came, and stayed so long; the person is asked whether that is right. */
export function recordVisit(
	ctx: Ctx<Staff>,
	id: string,
	{ on, hours }: { on: string; hours: number },
): Promise<CareMoved<VisitFault>> {
	return makeMove(ctx, careTrack, id, settling('record'), async (order, tx) => {
		const before = await visitsOf(tx.db, id)
		const visit = { on, minutes: minutesOf(hours) }
		const fault = faultOfVisit(order, visit, before, ctx.today)
		if (fault) return { refused: fault }
		const asked = before.some(({ state }) => state === 'recorded')
		return {
			said: visit,
			after: async () => {
				await tx.db.careVisit.create({
					data: {
						orderId: id,
						seq: before.length,
						on: dateOf(on),
						minutes: visit.minutes,
						recordedBy: ctx.actor.accountId,
						at: ctx.now,
					},
				})
				// Whoever was asked already and has not answered is not asked for every visit anew.
				if (!asked)
					await notifyPerson(tx, order.personId, {
						template: 'care-hours',
						params: {},
						link: `/me/care/${id}`,
					})
			},
		}
	})
}
