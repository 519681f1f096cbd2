import type { Ctx } from '#app/adapters/context.ts'
import { categoryOn } from '#app/adapters/people/category-on.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import {
	currentReportStates,
	type JobReportVerb,
	jobReportMachine,
} from '#app/domain/job-reports/job-report-machine.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'
import { type JobReportView, reportView } from './report-view.server.ts'

/** The reports that someone has made, the newest first, and whether they can make one now. */
export async function myJobReports({ actor: { personId }, today, read }: Ctx<Recipient>) {
	if (personId === null) return { reports: [], onDibao: false, mayReport: false }
	return read(async (db) => {
		const rows = await db.jobReport.findMany({
			where: { personId },
			orderBy: { createdAt: 'desc' },
			take: 20,
		})
		const reports: JobReportView[] = []
		for (const row of rows) reports.push(await reportView(db, row))
		const onDibao = (await categoryOn(db, personId, today)) === 'dibao'
		const running = reports.some(({ state }) => isOneOf(currentReportStates, state))
		return { reports, onDibao, mayReport: onDibao && !running }
	})
}

export type MyJobReport = JobReportView & { verbs: JobReportVerb[] }

/** One of them: where it stands, and what the family has month by month. */
export async function myJobReport(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<MyJobReport | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.jobReport.findUnique({ where: { id } })
		if (!row || !may(actor, 'job-report.see', { personId: row.personId })) return null
		const view = await reportView(db, row)
		return { ...view, verbs: verbsFor(jobReportMachine, view.state, 'person') }
	})
}
