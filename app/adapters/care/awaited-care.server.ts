import type { Db } from '#app/adapters/context.ts'
import { awaitedPeriods } from '#app/domain/care/awaiting.ts'
import { awaitedCareStates, careStates } from '#app/domain/care/care-machine.ts'
import { oneOf } from '#app/domain/one-of.ts'
import type { Period } from '#app/domain/refusals/condition-events.ts'

/** When a person waited for care that they had asked for. */
export async function awaitedCare(db: Db, personId: string): Promise<Period[]> {
	const events = await db.careOrderEvent.findMany({
		where: { order: { personId } },
		select: { orderId: true, toState: true, at: true },
	})
	return awaitedPeriods(
		events.map(({ toState, ...event }) => ({ ...event, toState: oneOf(careStates, toState) })),
	)
}

/** Whether they wait now. */
export const awaitsCare = async (db: Db, personId: string): Promise<boolean> =>
	(await db.careOrder.count({ where: { personId, state: { in: [...awaitedCareStates] } } })) > 0
