import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, momentOn } from '#app/domain/time/day.ts'
import { candidates, myWay, type WayFacts } from './my-way.ts'
import { mostTodos, todoKey } from './todo.ts'

const today = '2026-11-25'
const bestPost = { kind: 'post' as const, id: 'p', post: '保洁员', employer: '物业' }
const bestCourse = {
	kind: 'course' as const,
	id: 'c',
	course: '护理',
	reason: { code: 'wanted' as const, occupation: 'elder-care' as const },
}
const nothing: WayFacts = {
	today,
	registration: 'active',
	offers: [],
	interviews: [],
	jobs: [],
	appointments: [],
	classes: [],
	statements: [],
	appeals: [],
	notices: [],
	planSteps: [],
	bestPost: null,
	care: null,
	careHours: [],
	bestCourse: null,
	route: null,
	guided: true,
	unread: 0,
	invited: false,
}
const kinds = (facts: Partial<WayFacts>) => myWay({ ...nothing, ...facts }).map(({ kind }) => kind)
const offer = (replyBy: string | null, late = false) => ({
	kind: 'offer' as const,
	id: 'o',
	post: '保洁员',
	replyBy,
	late,
})
const appointment = (days: number) => ({
	kind: 'appointment' as const,
	id: 'a',
	at: momentOn(addDays(today, days), '09:00'),
	place: '服务中心',
	directions: '',
	phone: '',
})

describe('what now', () => {
	test.each<[string, Partial<WayFacts>, string]>([
		['somebody new registers', { registration: 'none' }, 'register'],
		['a form half filled in goes on', { registration: { kind: 'continue', left: 3 } }, 'continue'],
		['an offer waits for an answer', { offers: [offer('2026-12-01')] }, 'offer'],
		[
			'tomorrow’s appointment comes before an offer of next week',
			{ offers: [offer('2026-12-01')], appointments: [appointment(1)] },
			'appointment',
		],
		[
			'an offer comes before an appointment of next week',
			{ offers: [offer('2026-12-01')], appointments: [appointment(7)] },
			'offer',
		],
		[
			'what can be stated until tomorrow comes before all else',
			{
				statements: [{ kind: 'statement', id: 's', on: addDays(today, 1) }],
				appointments: [appointment(0)],
				offers: [offer(today)],
			},
			'statement',
		],
		[
			'a paper that was not opened',
			{ notices: [{ kind: 'notice', id: 'n' }], offers: [offer(null)] },
			'notice',
		],
		['a post that suits', { bestPost }, 'post'],
		['nothing that waits', {}, 'recommended'],
		['aid, where the capacity to work is lost', { registration: 'none', route: 'Z' }, 'aid'],
	])('%s', (_what, facts, first) => {
		expect(kinds(facts)[0]).toBe(first)
	})

	test('R-030 C: posts behind care come with the way to them, once', () => {
		const care = { kind: 'care' as const, count: 3 }
		expect(kinds({ care, route: 'C' })).toContain('care')
		expect(kinds({ care, route: 'C' })).not.toContain('help')
		expect(kinds({ route: 'C' })).toContain('help')
		expect(kinds({ care, registration: 'paused' })).not.toContain('care')
		expect(kinds({ care, careHours: [{ kind: 'care-hours', id: 'h' }] })[0]).toBe('care-hours')
	})

	test('who rests is not sent to posts or to guidance', () => {
		expect(kinds({ registration: 'paused', bestPost, guided: false })).toEqual(['paused', 'find'])
	})

	test('guidance is offered to whoever has not had any', () => {
		expect(kinds({ guided: false })).toContain('guidance')
		expect(kinds({ guided: true })).not.toContain('guidance')
	})

	test('a route shows as help where it has any', () => {
		expect(myWay({ ...nothing, route: 'M' })).toContainEqual({ kind: 'help', route: 'M' })
		for (const route of ['Z', 'A', 'S'] as const) expect(kinds({ route })).not.toContain('help')
	})

	const days = fc.integer({ min: -30, max: 60 })
	const some = <T>(make: (id: string, day: string) => T) =>
		fc
			.array(days, { maxLength: 4 })
			.map((list) => list.map((each, place) => make(String(place), addDays(today, each))))
	const facts: fc.Arbitrary<WayFacts> = fc.record({
		today: fc.constant(today),
		registration: fc.constantFrom<WayFacts['registration'][]>('none', 'active', 'paused', null, {
			kind: 'continue' as const,
			left: 2,
		}),
		offers: some((id, replyBy) => ({
			kind: 'offer' as const,
			id,
			post: 'x',
			replyBy,
			late: replyBy < today,
		})),
		interviews: some((id, on) => ({
			kind: 'interview' as const,
			id,
			post: 'x',
			at: momentOn(on, '09:00'),
			place: 'x',
		})),
		jobs: some((id, startsOn) => ({ kind: 'job' as const, id, post: 'x', startsOn })),
		appointments: some((id, on) => ({
			kind: 'appointment' as const,
			id,
			at: momentOn(on, '09:00'),
			place: 'x',
			directions: '',
			phone: '',
		})),
		classes: some((id, on) => ({
			kind: 'class' as const,
			id,
			course: 'x',
			at: momentOn(on, '09:00'),
			place: 'x',
		})),
		statements: some((id, on) => ({ kind: 'statement' as const, id, on })),
		appeals: some((id, on) => ({ kind: 'appeal' as const, id, on })),
		notices: some((id) => ({ kind: 'notice' as const, id })),
		planSteps: some((id, on) => ({ kind: 'plan-step' as const, id, what: 'x', on })),
		bestPost: fc.constantFrom(null, bestPost),
		care: fc.constantFrom(null, { kind: 'care' as const, count: 3 }),
		careHours: fc.constantFrom([], [{ kind: 'care-hours' as const, id: 'h' }]),
		bestCourse: fc.constantFrom(null, bestCourse),
		route: fc.constantFrom(null, 'A', 'B', 'C', 'K', 'M', 'S', 'Z'),
		guided: fc.boolean(),
		invited: fc.boolean(),
		unread: fc.nat({ max: 3 }),
	})
	test('is never nothing, never more than six, and nothing twice', () => {
		fc.assert(
			fc.property(facts, (each) => {
				const todos = myWay(each)
				expect(todos.length).toBeGreaterThan(0)
				expect(todos.length).toBeLessThanOrEqual(mostTodos)
				expect(new Set(todos.map(todoKey)).size).toBe(todos.length)
			}),
		)
	})

	test('R-030: whoever has lost the capacity to work is sent to no work', () => {
		const pushes = [
			'register',
			'paused',
			'post',
			'course',
			'guidance',
			'recommended',
			'care',
			'find',
		]
		fc.assert(
			fc.property(facts, (each) => {
				const shown = kinds({ ...each, route: 'Z' })
				expect(shown.filter((kind) => pushes.includes(kind))).toEqual([])
			}),
		)
	})

	test('never leaves out what is lost by waiting for what is not', () => {
		const lost = [
			'statement',
			'notice',
			'offer',
			'interview',
			'job',
			'appointment',
			'class',
		] as const
		fc.assert(
			fc.property(facts, (each) => {
				const todos = myWay(each)
				const waiting = lost.flatMap((kind) => candidates[kind].of(each).map(() => kind)).length
				const shown = todos.filter(({ kind }) => lost.some((of) => of === kind)).length
				const appeals = todos.filter(({ kind }) => kind === 'appeal').length
				expect(shown).toBe(Math.min(waiting, mostTodos - appeals))
			}),
		)
	})
})
