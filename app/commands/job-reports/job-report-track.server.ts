import type { JobReport, Prisma } from '#app/adapters/db/generated/client.ts'
import type { Moved, Track } from '#app/commands/moves/make-move.server.ts'
import {
	type JobReportState,
	type JobReportVerb,
	jobReportMachine,
} from '#app/domain/job-reports/job-report-machine.ts'

type Changes = Prisma.JobReportUncheckedUpdateManyInput
export type JobReportMoved<Reason extends string = never> = Moved<JobReportState, Reason>

export const jobReportTrack: Track<JobReport, JobReportState, JobReportVerb, Changes> = {
	machine: jobReportMachine,
	find: (db, id) => db.jobReport.findUnique({ where: { id } }),
	update: (db, was, data) => db.jobReport.updateMany({ where: was, data }),
	addEvent: (db, reportId, event) => db.jobReportEvent.create({ data: { ...event, reportId } }),
}
