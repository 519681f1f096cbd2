import { faultOfVisit, visitsOf } from '#app/adapters/care/visits.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { minutesOf, type VisitFault } from '#app/domain/care/hours.ts'
import { type CareMoved, careTrack, settling } from './care-track.server.ts'

/** Hours that the person says are wrong are written down anew, and asked about once more. */
export function correctVisit(
	ctx: Ctx<Staff>,
	id: string,
	{ visit: seq, hours }: { visit: number; hours: number },
): Promise<CareMoved<VisitFault | 'already-changed'>> {
	return makeMove(ctx, careTrack, id, settling('correct'), async (order, tx) => {
		const visits = await visitsOf(tx.db, id)
		const visit = visits.find((each) => each.seq === seq && each.state === 'questioned')
		if (!visit) return { refused: 'already-changed' as const }
		const others = visits.filter((each) => each.seq !== seq)
		const minutes = minutesOf(hours)
		const fault = faultOfVisit(order, { on: visit.on, minutes }, others, ctx.today)
		if (fault) return { refused: fault }
		return {
			said: { visit: seq, before: visit.minutes, minutes },
			after: () =>
				tx.db.careVisit.updateMany({
					where: { orderId: id, seq },
					data: { minutes, state: 'recorded', recordedBy: ctx.actor.accountId, at: ctx.now },
				}),
		}
	})
}
