import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import type { JobReport } from '#app/adapters/db/generated/client.ts'
import {
	openPlan,
	openWork,
	type Plan,
	type Work,
} from '#app/adapters/job-reports/sealed-report.server.ts'
import { movesOfReport, type PastMove } from '#app/adapters/refusals/past-moves.server.ts'
import { type Phase, phasesOf } from '#app/domain/benefit/phases.ts'
import {
	type JobReportState,
	type JobReportVerb,
	jobReportStates,
} from '#app/domain/job-reports/job-report-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type JobPlan = Plan & { phases: Phase[] }

/** A job report as the person and the office read it. */
export type JobReportView = {
	id: string
	state: JobReportState
	startedOn: string
	work: Work
	exitUntil: string | null
	placementId: string | null
	plan: JobPlan | null
	moves: PastMove<JobReportVerb>[]
}

export async function reportView(db: Db, row: JobReport): Promise<JobReportView> {
	const { id, placementId } = row
	return {
		id,
		state: oneOf(jobReportStates, row.state),
		startedOn: isoDay(row.startedOn),
		work: openWork(id, row.workCipher),
		exitUntil: isoDayOrNull(row.exitUntil),
		placementId,
		plan: withPhases(openPlan(id, row.planCipher)),
		moves: await movesOfReport(db, id),
	}
}

export const withPhases = (plan: Plan | null): JobPlan | null =>
	plan && { ...plan, phases: phasesOf(plan.months, plan.baselineFen) }
