import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { type JobReportState, jobReportStates } from '#app/domain/job-reports/job-report-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type FiledJobReport = {
	id: string
	state: JobReportState
	startedOn: string
	exitUntil: string | null
}

/** The jobs that a person on dibao has told of, as their file names them. */
export async function jobReportsOnFile(db: Db, personId: string): Promise<FiledJobReport[]> {
	const rows = await db.jobReport.findMany({
		where: { personId },
		orderBy: { createdAt: 'desc' },
		take: 20,
	})
	return rows.map(({ id, state, startedOn, exitUntil }) => ({
		id,
		state: oneOf(jobReportStates, state),
		startedOn: isoDay(startedOn),
		exitUntil: isoDayOrNull(exitUntil),
	}))
}
