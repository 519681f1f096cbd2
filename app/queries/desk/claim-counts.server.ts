import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { waitingClaimStates } from '#app/domain/claims/claim-machine.ts'
import type { DeskCounts } from '#app/domain/desk/tasks.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'

/** The claims that wait for an office: to decide, and to pay. */
export async function claimCounts(
	db: Db,
	division: DivisionCode,
	today: string,
): Promise<DeskCounts> {
	const waiting = {
		personDivision: { startsWith: division },
		state: { in: [...waitingClaimStates] },
	}
	return {
		'claims-waiting': await db.claim.count({ where: waiting }),
		'claims-overdue': await db.claim.count({
			where: { ...waiting, dueOn: { lt: dateOf(today) } },
		}),
	}
}
