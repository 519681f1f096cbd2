import { dateOf } from '#app/adapters/db/days.ts'
import { watchDeadline } from '#app/commands/deadlines/watch-deadline.server.ts'
import { waitingClaimStates } from '#app/domain/claims/claim-machine.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** Nobody is reminded earlier than this, whatever the parameter: it only narrows what is looked at. */
const earliestDays = 14

/** Claims that an office has to decide or to pay: reminders, and what the division above has to hear of. */
export async function claimsDue(now = new Date()): Promise<void> {
	const near = dateOf(addDays(dayIn(now), earliestDays))
	await forEach({
		what: 'claim.watch',
		now,
		find: (db, { after, take }) =>
			db.claim.findMany({
				where: {
					state: { in: [...waitingClaimStates] },
					dueOn: { lte: near },
					escalatedAt: null,
					id: { gt: after },
				},
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: (ctx, id) => watchDeadline(ctx, 'claim', id),
	})
}
