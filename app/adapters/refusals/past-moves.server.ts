import type { Db } from '#app/adapters/context.ts'
import { type CaseVerb, caseVerbs } from '#app/domain/cases/case-machine.ts'
import { type JobReportVerb, jobReportVerbs } from '#app/domain/job-reports/job-report-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type RefusalVerb, refusalVerbs } from '#app/domain/refusals/refusal-machine.ts'
import { saidIn } from './sealed-words.server.ts'

/** One thing that happened to a refusal or a case: by whom, and the words that were said in it. */
export type PastMove<Verb> = { seq: number; verb: Verb; at: Date; by: string | null; words: string }

type Row = { seq: number; verb: string; at: Date; by: string | null; data: unknown }

export async function movesOfRefusal(db: Db, id: string): Promise<PastMove<RefusalVerb>[]> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT seq, verb, at, data, CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS by
		FROM refusal_event WHERE refusal_id = ${id}::uuid ORDER BY seq`
	return rows.map(({ data, verb, ...row }) => ({
		...row,
		verb: oneOf(refusalVerbs, verb),
		words: saidIn('refusal_event', id, data),
	}))
}

export async function movesOfCase(db: Db, id: string): Promise<PastMove<CaseVerb>[]> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT seq, verb, at, data, CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS by
		FROM case_event WHERE case_id = ${id}::uuid ORDER BY seq`
	return rows.map(({ data, verb, ...row }) => ({
		...row,
		verb: oneOf(caseVerbs, verb),
		words: saidIn('case_event', id, data),
	}))
}

export async function movesOfReport(db: Db, id: string): Promise<PastMove<JobReportVerb>[]> {
	const rows = await db.$queryRaw<Row[]>`
		SELECT seq, verb, at, data, CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS by
		FROM job_report_event WHERE report_id = ${id}::uuid ORDER BY seq`
	return rows.map(({ data, verb, ...row }) => ({
		...row,
		verb: oneOf(jobReportVerbs, verb),
		words: saidIn('job_report_event', id, data),
	}))
}
