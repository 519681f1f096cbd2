import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { expiringUntil } from '#app/adapters/posts/expiring.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { DeskCounts } from '#app/domain/desk/tasks.ts'

/** What waits for the clerk of an employer: their own posts. */
export async function employerCounts(
	db: Db,
	{ employerId, division }: Staff,
	today: string,
): Promise<DeskCounts> {
	const until = dateOf(await expiringUntil(db, division, today))
	const [counts] = await db.$queryRaw<DeskCounts[]>`
		SELECT
			count(*) FILTER (WHERE state = 'returned')::int AS "own-posts-returned",
			count(*) FILTER (WHERE state = 'draft')::int AS "own-posts-draft",
			count(*) FILTER (WHERE state = 'published' AND valid_until <= ${until})::int AS "own-posts-expiring"
		FROM post WHERE employer_id = ${employerId}::uuid`
	return counts ?? {}
}
