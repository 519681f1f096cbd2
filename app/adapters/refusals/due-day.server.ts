import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Db } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { CaseState } from '#app/domain/cases/case-machine.ts'
import { caseTerms, refusalTerms } from '#app/domain/cases/deadlines.ts'
import type { RefusalState } from '#app/domain/refusals/refusal-machine.ts'
import { addDays } from '#app/domain/time/day.ts'

type Arrived = { division: string; today: string } & (
	| { refusal: RefusalState }
	| { case: CaseState }
)

/** The clock starts anew with every move: until when the next step has to come, and nobody was reminded yet. */
export async function newClock(db: Db, arrived: Arrived) {
	return clockUntil(await dueDay(db, arrived))
}

async function dueDay(db: Db, arrived: Arrived): Promise<string | null> {
	const term = 'case' in arrived ? caseTerms[arrived.case] : refusalTerms[arrived.refusal]
	if (!term) return null
	const policy = await readPolicy(db, arrived.division, arrived.today)
	const length = Number(policy(term.key))
	return term.unit === 'days' ? addDays(arrived.today, length) : deadline(arrived.today, length).day
}
