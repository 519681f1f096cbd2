import { dateOf } from '#app/adapters/db/days.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { finishReport } from '#app/commands/job-reports/finish-report.server.ts'
import { warnOfEnd } from '#app/commands/job-reports/warn-of-end.server.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

const reports = (where: Prisma.JobReportWhereInput) => ({
	find: (db: Prisma.TransactionClient, { after, take }: { after: string; take: number }) =>
		db.jobReport.findMany({
			where: { AND: [where, { id: { gt: after } }] },
			orderBy: { id: 'asc' },
			take,
			select: { id: true },
		}),
})

/** Nobody is warned earlier than this, whatever the parameter: it only narrows what is looked at. */
const earliestDays = 60

/** What a day brings for people on their way out of dibao: the exit ends soon, or is over. */
export async function jobReportsDue(now = new Date()): Promise<void> {
	const today = dayIn(now)
	await forEach({
		what: 'job-report.warn',
		now,
		...reports({
			state: 'running',
			warnedAt: null,
			exitUntil: { gte: dateOf(today), lte: dateOf(addDays(today, earliestDays)) },
		}),
		act: warnOfEnd,
	})
	await forEach({
		what: 'job-report.finish',
		now,
		...reports({ state: 'running', exitUntil: { lt: dateOf(today) } }),
		act: finishReport,
	})
}
