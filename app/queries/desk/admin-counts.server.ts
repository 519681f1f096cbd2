import type { Db } from '#app/adapters/context.ts'
import { firstEngineState } from '#app/adapters/search/search-posts.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { verificationHoldsHours } from '#app/domain/audit/verification.ts'
import type { DeskCounts } from '#app/domain/desk/tasks.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'

/** What waits for an administrator: machinery that needs a look, and rights that run out. */
export async function adminCounts(
	db: Db,
	{ division, accountId, rights }: Staff,
): Promise<DeskCounts> {
	const { from, to } = rangeOf(division)
	const mayApprove = rights.includes('approve')
	const isAsked = Number(firstEngineState().isAsked)
	const [counts] = await db.$queryRaw<DeskCounts[]>`
		WITH verified AS (SELECT at, faults FROM audit_check ORDER BY at DESC LIMIT 1)
		SELECT
			coalesce((SELECT jsonb_array_length(faults) FROM verified), 0) AS "audit-broken",
			(SELECT 1 - count(*)::int FROM verified
				WHERE at > now() - make_interval(hours => ${verificationHoldsHours}::int)) AS "audit-unverified",
			(SELECT 1 - least(count(*), 1)::int FROM worker_process
				WHERE beaten_at > now() - interval '1 minute') AS "worker-silent",
			(SELECT count(*)::int FROM text_message WHERE state = 'failed'
				AND created_at > now() - interval '7 days') AS "texts-failed",
			(SELECT count(*)::int FROM search_outbox WHERE set_aside AND NOT dismissed) AS "search-set-aside",
			(SELECT greatest(1 - ${isAsked}::int, least(count(*), 1)::int) FROM search_copy WHERE fault <> '') AS "search-ill",
			(SELECT count(*)::int FROM parameter_proposal WHERE state = 'proposed' AND ${mayApprove}
				AND made_by <> ${accountId}::uuid AND starts_with(division_code, ${division})) AS "parameters-waiting",
			(SELECT count(*)::int FROM parameter_proposal WHERE state = 'returned'
				AND starts_with(division_code, ${division})) AS "parameters-returned",
			(SELECT count(*)::int FROM role_grant WHERE division_code >= ${from} AND division_code < ${to}
				AND valid_to > now() AND valid_to < now() + interval '14 days') AS "grants-ending"`
	return counts ?? {}
}
