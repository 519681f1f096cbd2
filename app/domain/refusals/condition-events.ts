import { startOf } from '#app/domain/time/day.ts'
import type { Condition, CounterEvent } from './counter.ts'

/** A time during which something held; the end is the first day on which it no longer does. */
export type Period = { from: string; to: string | null }

/** Periods that touch are one: a new amount of the same benefit ends nothing. */
export function joined(periods: readonly Period[]): Period[] {
	const sorted = periods.toSorted((one, other) => one.from.localeCompare(other.from))
	const whole: Period[] = []
	for (const next of sorted) {
		const last = whole.at(-1)
		if (!last || (last.to !== null && last.to < next.from)) whole.push({ ...next })
		else last.to = last.to === null || next.to === null ? null : later(last.to, next.to)
	}
	return whole
}

const later = (one: string, other: string) => (one > other ? one : other)

/** When a condition began and ended, as the counter learns of it. */
export const conditionEvents = (condition: Condition, periods: readonly Period[]): CounterEvent[] =>
	joined(periods).flatMap(({ from, to }): CounterEvent[] => [
		{ at: startOf(from), kind: 'begins', condition },
		...(to === null ? [] : [{ at: startOf(to), kind: 'ends' as const, condition }]),
	])
