import { dateOf } from '#app/adapters/db/days.ts'
import { tellOverdue } from '#app/commands/applications/tell-overdue.server.ts'
import { openApplicationStates } from '#app/domain/applications/application-machine.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** Where an employer owes an answer for longer than the time they had. */
export async function applicationsDue(now = new Date()): Promise<void> {
	const replyDueOn = { lt: dateOf(dayIn(now)) }
	await forEach({
		what: 'application.overdue',
		now,
		find: (db, { after, take }) =>
			db.application.findMany({
				where: {
					id: { gt: after },
					state: { in: [...openApplicationStates] },
					overdueToldAt: null,
					replyDueOn,
				},
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: tellOverdue,
	})
}
