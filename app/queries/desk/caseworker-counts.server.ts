import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { awaitedCareStates } from '#app/domain/care/care-machine.ts'
import { officeOwes } from '#app/domain/cases/deadlines.ts'
import type { DeskCounts } from '#app/domain/desk/tasks.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'
import { waitingReportStates } from '#app/domain/job-reports/job-report-machine.ts'
import { waitingRefusalStates } from '#app/domain/refusals/refusal-machine.ts'
import { caseloadCounts } from './caseload-counts.server.ts'
import { claimCounts } from './claim-counts.server.ts'

/** What waits for a caseworker: offers on their way, jobs to ask about, people to confirm. */
export async function caseworkerCounts(db: Db, actor: Staff, today: string): Promise<DeskCounts> {
	const { from, to } = rangeOf(actor.division)
	const day = dateOf(today)
	const [counts] = await db.$queryRaw<DeskCounts[]>`
		WITH theirs AS (
			SELECT state, reply_by FROM offer WHERE person_division >= ${from} AND person_division < ${to}
				AND state IN ('confirmed', 'sent', 'undeliverable', 'delivered')
		), due AS (
			SELECT c.placement_id, c.due_on FROM placement_check c JOIN placement p ON p.id = c.placement_id
			WHERE c.done_at IS NULL AND c.due_on <= ${day} AND p.state IN ('started', 'stable')
				AND p.person_division >= ${from} AND p.person_division < ${to}
		), refused AS (
			SELECT due_on FROM refusal WHERE person_division >= ${from} AND person_division < ${to}
				AND state = ANY (${[...waitingRefusalStates]}::text[])
		), owed AS (
			SELECT due_on FROM refusal_case WHERE person_division >= ${from} AND person_division < ${to}
				AND state = ANY (${[...officeOwes.case]}::text[])
		)
		SELECT
			(SELECT count(*)::int FROM refused WHERE due_on < ${day}) AS "refusals-overdue",
			(SELECT count(*)::int FROM refused) AS "refusals-waiting",
			(SELECT count(*)::int FROM owed WHERE due_on < ${day}) AS "cases-overdue",
			(SELECT count(*)::int FROM owed) AS "cases-waiting",
			(SELECT count(*)::int FROM job_report WHERE person_division >= ${from} AND person_division < ${to}
				AND state = ANY (${[...waitingReportStates]}::text[])) AS "job-reports-waiting",
			(SELECT count(*)::int FROM care_order WHERE person_division >= ${from} AND person_division < ${to}
				AND state = ANY (${[...awaitedCareStates]}::text[])) AS "care-waiting",
			(SELECT count(*)::int FROM care_order o WHERE person_division >= ${from} AND person_division < ${to}
				AND EXISTS (SELECT FROM care_visit v WHERE v.order_id = o.id AND v.state = 'questioned')) AS "care-questioned",
			(SELECT count(*)::int FROM theirs WHERE state = 'delivered' AND reply_by < ${day}) AS "offers-overdue",
			(SELECT count(*)::int FROM theirs WHERE state = 'delivered') AS "offers-waiting",
			(SELECT count(*)::int FROM theirs WHERE state <> 'delivered') AS "offers-to-deliver",
			(SELECT count(DISTINCT placement_id)::int FROM due WHERE due_on < ${day}) AS "checks-overdue",
			(SELECT count(DISTINCT placement_id)::int FROM due) AS "checks-due",
			(SELECT count(*)::int FROM person p WHERE identity = 'unconfirmed'
				AND residence_code >= ${from} AND residence_code < ${to}) AS "people-to-confirm"`
	return {
		...counts,
		...(await caseloadCounts(db, actor, today)),
		...(await claimCounts(db, actor.division, today)),
	}
}
