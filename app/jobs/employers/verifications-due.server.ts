import { dateOf } from '#app/adapters/db/days.ts'
import { moveEmployer } from '#app/commands/employers/move-employer.server.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** a verification that nobody has renewed in time holds no longer. */
export async function verificationsDue(now = new Date()): Promise<void> {
	const today = dateOf(dayIn(now))
	await forEach({
		what: 'employer.lapse',
		now,
		find: (db, { after, take }) =>
			db.employer.findMany({
				where: {
					AND: [{ standing: 'verified', reverifyOn: { lt: today } }, { id: { gt: after } }],
				},
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: (ctx, id) => moveEmployer(ctx, id, { verb: 'lapse', documents: [], reason: '' }),
	})
}
