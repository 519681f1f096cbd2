import type { Db } from '#app/adapters/context.ts'
import { Prisma } from '#app/adapters/db/generated/client.ts'
import { careVerbs } from '#app/domain/care/care-machine.ts'
import { caseVerbs } from '#app/domain/cases/case-machine.ts'
import { claimVerbs } from '#app/domain/claims/claim-machine.ts'
import { jobReportVerbs } from '#app/domain/job-reports/job-report-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { refusalVerbs } from '#app/domain/refusals/refusal-machine.ts'
import { type SaidTable, saidIn } from './sealed-words.server.ts'

/** One thing that happened to a refusal, a case or a reported job: by whom, and the words that were said in it. */
export type PastMove<Verb> = { seq: number; verb: Verb; at: Date; by: string | null; words: string }

type Row = { seq: number; verb: string; at: Date; by: string | null; data: unknown }

/** The moves that a table of events holds, in their order. */
const movesIn =
	<const Verbs extends readonly string[]>(table: SaidTable, subject: string, verbs: Verbs) =>
	async (db: Db, id: string): Promise<PastMove<Verbs[number]>[]> => {
		const rows = await db.$queryRaw<Row[]>`
			SELECT seq, verb, at, data, CASE WHEN actor LIKE 'account:%' THEN staff_name(substr(actor, 9)::uuid) END AS by
			FROM ${Prisma.raw(table)} WHERE ${Prisma.raw(subject)} = ${id}::uuid ORDER BY seq`
		return rows.map(({ data, verb, ...row }) => ({
			...row,
			verb: oneOf(verbs, verb),
			words: saidIn(table, id, data),
		}))
	}

export const movesOfRefusal = movesIn('refusal_event', 'refusal_id', refusalVerbs)
export const movesOfCase = movesIn('case_event', 'case_id', caseVerbs)
export const movesOfClaim = movesIn('claim_event', 'claim_id', claimVerbs)
export const movesOfReport = movesIn('job_report_event', 'report_id', jobReportVerbs)
export const movesOfCare = movesIn('care_order_event', 'order_id', careVerbs)
