import type { Period } from '#app/domain/refusals/condition-events.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'
import { awaitedCareStates, type CareState } from './care-machine.ts'

export type CareStep = { orderId: string; toState: CareState; at: Date }

/**
 * R-030 C: when somebody waited for care: from the day they asked until, with that day, somebody came, or
 * none could be given, or it was not needed any more. Meanwhile no refusal counts.
 */
export function awaitedPeriods(steps: readonly CareStep[]): Period[] {
	const inOrder = steps.toSorted((one, other) => one.at.getTime() - other.at.getTime())
	const orders = [...new Set(inOrder.map(({ orderId }) => orderId))]
	return orders.flatMap((id): Period[] => {
		const [asked, ...after] = inOrder.filter(({ orderId }) => orderId === id)
		if (!asked) return []
		const over = after.find(({ toState }) => !awaitedCareStates.includes(toState))
		return [{ from: dayIn(asked.at), to: over ? addDays(dayIn(over.at), 1) : null }]
	})
}
