import type { Db } from '#app/adapters/context.ts'
import { isoDay } from '#app/adapters/db/days.ts'
import type { CareOrder } from '#app/adapters/db/generated/client.ts'
import { type VisitFault, visitFault } from '#app/domain/care/hours.ts'
import { type VisitState, visitStates } from '#app/domain/care/words.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type Visit = { seq: number; on: string; minutes: number; state: VisitState }

/** The times that somebody came, in the order of their days. */
export async function visitsOf(db: Db, orderId: string): Promise<Visit[]> {
	const rows = await db.careVisit.findMany({
		where: { orderId },
		orderBy: [{ on: 'asc' }, { seq: 'asc' }],
	})
	return rows.map(({ seq, on, minutes, state }) => ({
		seq,
		on: isoDay(on),
		minutes,
		state: oneOf(visitStates, state),
	}))
}

/** Why a visit cannot stand beside the others of an order that was approved and assigned. */
export function faultOfVisit(
	{ startsOn, endsOn, hoursMonth }: CareOrder,
	visit: { on: string; minutes: number },
	others: readonly Visit[],
	today: string,
): VisitFault | null {
	if (startsOn === null || endsOn === null || hoursMonth === null)
		throw new Error('an order without hours cannot have visits')
	const granted = { startsOn: isoDay(startsOn), endsOn: isoDay(endsOn), hoursMonth }
	return visitFault(visit, others, granted, today)
}
