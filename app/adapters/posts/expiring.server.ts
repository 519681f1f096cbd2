import type { Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { addDays } from '#app/domain/time/day.ts'

/** The last day of validity that counts as soon: whoever keeps such a post is reminded to renew it. */
export async function expiringUntil(
	db: Db,
	division: DivisionCode,
	today: string,
): Promise<string> {
	const policy = await readPolicy(db, division, today)
	return addDays(today, policy('post.reminder_days'))
}
