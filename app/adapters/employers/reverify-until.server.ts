import type { Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { addDays } from '#app/domain/time/day.ts'

/** a verification that lapses by this day is to be renewed now. */
export async function reverifyUntil(
	db: Db,
	division: DivisionCode,
	today: string,
): Promise<string> {
	const policy = await readPolicy(db, division, today)
	return addDays(today, policy('employer.reminder_days'))
}
