import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionEvents } from '#app/domain/refusals/condition-events.ts'
import { type CounterEvent, countOf } from '#app/domain/refusals/counter.ts'
import { addDays, startOf } from '#app/domain/time/day.ts'
import { awaitedPeriods, type CareStep } from './awaiting.ts'
import type { CareState } from './care-machine.ts'

const first = '2026-01-01'
const hour = 3_600_000
const at = (hours: number) => new Date(startOf(first).getTime() + hours * hour)
const step = (orderId: string, toState: CareState, hours: number): CareStep => ({
	orderId,
	toState,
	at: at(hours),
})

describe('somebody waits for care', () => {
	test('from the day they ask to the day somebody comes', () => {
		const steps = [step('a', 'requested', 30), step('a', 'approved', 50), step('a', 'active', 75)]
		expect(awaitedPeriods(steps)).toEqual([{ from: '2026-01-02', to: '2026-01-05' }])
	})

	test('without an end while nobody has come', () => {
		expect(awaitedPeriods([step('a', 'requested', 0), step('a', 'assigned', 40)])).toEqual([
			{ from: first, to: null },
		])
	})

	test('for each order by itself', () => {
		const steps = [
			step('a', 'requested', 0),
			step('b', 'requested', 24),
			step('a', 'refused', 48),
			step('b', 'cancelled', 72),
		]
		expect(awaitedPeriods(steps)).toEqual([
			{ from: first, to: '2026-01-04' },
			{ from: '2026-01-02', to: '2026-01-05' },
		])
	})
})

const always = (['dibao', 'capable'] as const).flatMap((condition) =>
	conditionEvents(condition, [{ from: '2020-01-01', to: null }]),
)
const terms = { most: 3, windowMonths: 12, minDaysBetween: 0 }
const counted = (refusals: readonly number[], steps: readonly CareStep[]) => {
	const events: CounterEvent[] = refusals.map((hours, place) => ({
		kind: 'refused',
		at: at(hours),
		id: String(place),
		standing: 'unjustified',
	}))
	const waits = conditionEvents('bound', awaitedPeriods(steps))
	return countOf([...always, ...waits, ...events], addDays(first, 300), terms).counted
}

describe('R-030 C: a refusal while somebody waits for care', () => {
	const times = fc.integer({ min: 0, max: 200 * 24 })
	const waits = fc.tuple(
		times,
		times,
		fc.constantFrom('active', 'refused', 'cancelled') as fc.Arbitrary<CareState>,
	)
	test('never counts, whenever it was and however the waiting ended', () => {
		fc.assert(
			fc.property(
				fc.array(waits, { minLength: 1, maxLength: 4 }),
				fc.array(times, { minLength: 1, maxLength: 6 }),
				(orders, refusals) => {
					const spans = orders.map(([one, other, end], place) => ({
						from: Math.min(one, other),
						to: Math.max(one, other),
						steps: [
							step(String(place), 'requested', Math.min(one, other)),
							step(String(place), end, Math.max(one, other)),
						],
					}))
					const row = counted(
						refusals,
						spans.flatMap(({ steps }) => steps),
					)
					for (const { id } of row) {
						const hours = refusals[Number(id)] ?? 0
						expect(spans.some(({ from, to }) => hours >= from && hours <= to)).toBe(false)
					}
				},
			),
		)
	})

	test('counts again once somebody comes', () => {
		const steps = [step('a', 'requested', 0), step('a', 'active', 24)]
		expect(counted([12], steps)).toEqual([])
		expect(counted([72], steps)).toHaveLength(1)
	})
})
