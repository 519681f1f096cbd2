import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, startOf } from '#app/domain/time/day.ts'
import { conditionEvents } from './condition-events.ts'
import { type Condition, type CounterEvent, countOf, type RefusalStanding } from './counter.ts'

const terms = { most: 3, windowMonths: 12, minDaysBetween: 7 }
const today = '2027-12-31'
const first = '2026-01-01'
const day = (count: number) => addDays(first, count)
const at = (count: number) => startOf(day(count))

const always: CounterEvent[] = [
	...conditionEvents('dibao', [{ from: '2020-01-01', to: null }]),
	...conditionEvents('capable', [{ from: '2020-01-01', to: null }]),
]
const refused = (
	count: number,
	standing: RefusalStanding = 'unjustified',
	id = `r${count}`,
): CounterEvent => ({ kind: 'refused', at: at(count), id, standing })
const accepted = (count: number): CounterEvent => ({ kind: 'accepted', at: at(count) })
const counted = (events: CounterEvent[], on = day(400)) =>
	countOf([...always, ...events], on, terms).counted.map(({ id }) => id)

describe('in a row stand', () => {
	test('those without a good reason, and no others', () => {
		const others = ['set-aside', 'open', 'justified', 'undecided', 'contested'] as const
		const events = others.map((standing, place) => refused(10 * place, standing, standing))
		expect(counted([...events, refused(60)], day(61))).toEqual(['r60'])
	})

	test('those since the last acceptance, start of work, training or decided case', () => {
		const resets = ['accepted', 'started', 'trained', 'case-ended'] as const
		for (const kind of resets)
			expect(counted([refused(0), { kind, at: at(5) }, refused(20)], day(21))).toEqual(['r20'])
	})

	test('those with days between: three on one day are one', () => {
		expect(counted([refused(0), refused(0, 'unjustified', 's'), refused(6)], day(7))).toEqual([
			'r0',
		])
		expect(counted([refused(0), refused(7)], day(8))).toEqual(['r0', 'r7'])
	})

	test('those within the window since the one before', () => {
		expect(counted([refused(0), refused(364)], day(364))).toEqual(['r0', 'r364'])
		expect(counted([refused(0), refused(365)], day(365))).toEqual(['r365'])
		expect(counted([refused(0)], '2026-12-31')).toEqual(['r0'])
		expect(counted([refused(0)], '2027-01-01')).toEqual([])
	})

	test('never more than three: the third waits for its case', () => {
		const row = countOf([...always, ...[0, 10, 20, 30].map((on) => refused(on))], day(500), terms)
		expect(row).toMatchObject({ count: 3, due: true })
		expect(row.counted.map(({ id }) => id)).toEqual(['r0', 'r10', 'r20'])
	})
})

describe('a row that began anew', () => {
	const anew = (events: CounterEvent[], on = day(400)) =>
		countOf([...always, ...events], on, terms).anew

	test.each(['accepted', 'started', 'trained', 'case-ended'] as const)(
		'says that it did by %s, when, and how many it left behind',
		(kind) => {
			const events: CounterEvent[] = [refused(0), refused(10), { kind, at: at(15) }, refused(20)]
			expect(anew(events, day(21))).toEqual({ why: kind, on: day(15), gone: 2 })
		},
	)

	test('says so of the end of dibao and of time that passed', () => {
		const [left] = conditionEvents('dibao', [{ from: day(5), to: null }])
		const end: CounterEvent = { kind: 'ends', condition: 'dibao', at: left?.at ?? at(5) }
		expect(anew([refused(0), end], day(6))).toEqual({ why: 'left-dibao', on: day(5), gone: 1 })
		expect(anew([refused(0)], day(365))).toEqual({ why: 'window', on: '2027-01-01', gone: 1 })
		expect(anew([refused(0), refused(370)], day(371))?.why).toBe('window')
	})

	test('is none where nothing had counted', () => {
		expect(anew([accepted(0), { kind: 'trained', at: at(5) }])).toBeNull()
		expect(anew([refused(0), accepted(5), accepted(6)])).toMatchObject({ on: day(5), gone: 1 })
	})
})

describe('nothing counts', () => {
	test('of someone who is not on dibao, not able to work, or bound by care', () => {
		expect(countOf([refused(0)], day(1), terms).count).toBe(0)
		const dibao = conditionEvents('dibao', [{ from: first, to: null }])
		expect(countOf([...dibao, refused(0)], day(1), terms).count).toBe(0)
		const bound = conditionEvents('bound', [{ from: day(5), to: day(15) }])
		expect(counted([...bound, refused(0), refused(10), refused(20)], day(21))).toEqual([
			'r0',
			'r20',
		])
	})

	test('any more of someone who has left dibao; a new amount is no leaving', () => {
		const left = [
			...conditionEvents('capable', [{ from: first, to: null }]),
			...conditionEvents('dibao', [
				{ from: first, to: day(50) },
				{ from: day(60), to: null },
			]),
		]
		expect(countOf([...left, refused(0), refused(70)], day(71), terms).counted).toHaveLength(1)
		const raised = [
			...conditionEvents('capable', [{ from: first, to: null }]),
			...conditionEvents('dibao', [
				{ from: first, to: day(50) },
				{ from: day(50), to: null },
			]),
		]
		expect(countOf([...raised, refused(0), refused(70)], day(71), terms).counted).toHaveLength(2)
	})
})

const standings: RefusalStanding[] = [
	'set-aside',
	'open',
	'justified',
	'unjustified',
	'undecided',
	'contested',
]
const conditions: Condition[] = ['dibao', 'capable', 'bound']
const moment = fc.integer({ min: 0, max: 700 })
const anEvent: fc.Arbitrary<CounterEvent> = fc.oneof(
	{
		weight: 4,
		arbitrary: fc
			.tuple(moment, fc.constantFrom(...standings, 'unjustified' as const), fc.uuid())
			.map(([on, standing, id]) => refused(on, standing, id)),
	},
	fc
		.tuple(moment, fc.constantFrom('accepted', 'started', 'trained', 'case-ended'))
		.map(([on, kind]): CounterEvent => ({ kind, at: at(on) })),
	fc
		.tuple(moment, fc.constantFrom('begins', 'ends'), fc.constantFrom(...conditions))
		.map(([on, kind, condition]): CounterEvent => ({ kind, at: at(on), condition })),
)
const history = fc.array(anEvent, { maxLength: 40 }).map((events) => [...always, ...events])
const standingOf = (events: readonly CounterEvent[], id: string) =>
	events.find((event) => event.kind === 'refused' && event.id === id)

describe('whatever happened, in whatever order it was learnt', () => {
	test('the order of learning changes nothing', () => {
		fc.assert(
			fc.property(history, fc.infiniteStream(fc.nat()), (events, weights) => {
				const shuffled = events
					.map((event) => ({ event, weight: weights.next().value }))
					.toSorted((one, other) => one.weight - other.weight)
					.map(({ event }) => event)
				expect(countOf(shuffled, today, terms)).toEqual(countOf(events, today, terms))
			}),
		)
	})

	test('never more than three, and a case is due exactly at three', () => {
		fc.assert(
			fc.property(history, (events) => {
				const { count, due } = countOf(events, today, terms)
				expect(count).toBeLessThanOrEqual(3)
				expect(due).toBe(count === 3)
			}),
		)
	})

	test('only what a person found to be without a good reason ever counts', () => {
		fc.assert(
			fc.property(history, (events) => {
				for (const { id } of countOf(events, today, terms).counted)
					expect(standingOf(events, id)).toMatchObject({ standing: 'unjustified' })
			}),
		)
	})

	test('an acceptance after everything leaves nothing', () => {
		fc.assert(
			fc.property(history, (events) => {
				expect(countOf([...events, accepted(720)], today, terms).count).toBe(0)
			}),
		)
	})

	test('days lie between any two that count', () => {
		fc.assert(
			fc.property(history, (events) => {
				const days = countOf(events, today, terms).counted.map(({ on }) => on)
				for (const [place, on] of days.entries()) {
					const before = days[place - 1]
					if (before) expect(daysBetween(before, on)).toBeGreaterThanOrEqual(7)
				}
			}),
		)
	})

	test('a good reason found for one never makes more of the others', () => {
		fc.assert(
			fc.property(history, fc.nat(), (events, which) => {
				const some = events.filter((event) => event.kind === 'refused')
				const chosen = some[which % Math.max(1, some.length)]
				const milder = events.map((event) =>
					event === chosen ? { ...event, standing: 'justified' as const } : event,
				)
				expect(countOf(milder, today, terms).count).toBeLessThanOrEqual(
					countOf(events, today, terms).count,
				)
			}),
		)
	})

	test('what has not happened yet is not looked at', () => {
		fc.assert(
			fc.property(history, (events) => {
				const past = events.filter((event) => event.at <= at(300))
				expect(countOf(events, day(300), terms)).toEqual(countOf(past, day(300), terms))
			}),
		)
	})
})
