import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { reverifyUntil } from '#app/adapters/employers/reverify-until.server.ts'
import { expiringUntil } from '#app/adapters/posts/expiring.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { openApplicationStates } from '#app/domain/applications/application-machine.ts'
import type { DeskCounts } from '#app/domain/desk/tasks.ts'
import { rangeOf } from '#app/domain/divisions/division-code.ts'
import { claimCounts } from './claim-counts.server.ts'

/** What waits for an employment officer; each count by an index of its own, all in one statement. */
export async function officerCounts(
	db: Db,
	{ division }: Staff,
	today: string,
): Promise<DeskCounts> {
	const { from, to } = rangeOf(division)
	const day = dateOf(today)
	const until = dateOf(await expiringUntil(db, division, today))
	const due = dateOf(await reverifyUntil(db, division, today))
	const [counts] = await db.$queryRaw<DeskCounts[]>`
		SELECT
			(SELECT count(*)::int FROM post_report WHERE owner_code >= ${from} AND owner_code < ${to}
				AND state = 'open' AND due_on < ${day}) AS "reports-overdue",
			(SELECT count(*)::int FROM post_report WHERE owner_code >= ${from} AND owner_code < ${to}
				AND state = 'open') AS "reports-open",
			(SELECT count(*)::int FROM post WHERE owner_code >= ${from} AND owner_code < ${to}
				AND state = 'in-review') AS "posts-in-review",
			(SELECT count(*)::int FROM post WHERE owner_code >= ${from} AND owner_code < ${to}
				AND state = 'returned') AS "posts-returned",
			(SELECT count(*)::int FROM post WHERE owner_code >= ${from} AND owner_code < ${to}
				AND state = 'published' AND valid_until <= ${until}) AS "posts-expiring",
			(SELECT count(*)::int FROM application WHERE post_division >= ${from} AND post_division < ${to}
				AND state = ANY(${openApplicationStates})) AS "applications-waiting",
			(SELECT count(*)::int FROM application WHERE post_division >= ${from} AND post_division < ${to}
				AND state = ANY(${openApplicationStates}) AND reply_due_on < ${day}) AS "applications-overdue",
			(SELECT count(*)::int FROM employer WHERE division_code >= ${from} AND division_code < ${to}
				AND standing = 'unverified') AS "employers-to-verify",
			(SELECT count(*)::int FROM employer WHERE division_code >= ${from} AND division_code < ${to}
				AND standing = 'verified' AND reverify_on <= ${due}) AS "employers-due",
			(SELECT count(*)::int FROM import_batch WHERE owner_code >= ${from} AND owner_code < ${to}
				AND created_at > now() - interval '7 days' AND rejected > 0) AS "imports-rejected"`
	return { ...counts, ...(await claimCounts(db, division, today)) }
}
