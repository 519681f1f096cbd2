import { expect, test } from 'vitest'
import type { Understanding } from '#app/domain/search-text/understand.ts'
import { aWanted } from '#tests/makers/candidate.ts'
import { planOf } from './plan.ts'

const elsewhere = { pointOf: () => ({ lat: 30.2, lng: 120.2 }), home: null }
const read = (changes: Partial<Understanding>): Understanding => ({
	text: '',
	wanted: aWanted(),
	without: { work: [], words: [], kinds: [] },
	divisions: [],
	nearHome: false,
	pay: null,
	traits: [],
	hours: [],
	kinds: [],
	age: null,
	schooling: null,
	chips: [],
	refusals: [],
	guesses: [],
	pieces: [],
	...changes,
})
const inBinjiang = read({
	divisions: ['330108'],
	chips: [{ text: '滨江区', rest: '', meaning: { is: 'place', divisions: ['330108'] } }],
})
const letGo = (of: Understanding) =>
	planOf(of, {}, elsewhere).map((step) =>
		step.letGo
			.map((each) =>
				'concession' in each ? each.concession : 'km' in each ? `${each.km} km` : each.is,
			)
			.join(' + '),
	)

test('first everything that was asked, last nothing but the kind of work', () => {
	const steps = letGo(inBinjiang)
	expect(steps[0]).toBe('')
	expect(steps.at(-1)).toBe('same-group + condition')
})

test('similar work in the place comes before the same work far away', () => {
	const steps = letGo(inBinjiang)
	const first = (what: string) => steps.findIndex((step) => step.includes(what))
	expect([first('15 km'), first('near-work'), first('division')]).toEqual(
		[first('15 km'), first('near-work'), first('division')].toSorted((one, other) => one - other),
	)
	expect(first('15 km')).toBeGreaterThan(0)
})

test('what posts often leave unsaid goes before the work, pay after it', () => {
	const chips = [
		{ text: '双休', rest: '', meaning: { is: 'trait', traits: ['weekends-off'] } },
		{ text: '5000以上', rest: '', meaning: { is: 'pay', minFen: 500_000, maxFen: null } },
	] as const
	const conditions = planOf(read({ chips: [...chips] }), {}, elsewhere).map(
		({ conditions: { traits, payMinFen }, letGo }) =>
			letGo.some((each) => 'concession' in each && each.concession === 'near-work')
				? 'similar'
				: [...traits, payMinFen].join(' '),
	)
	const first = (what: string) => conditions.indexOf(what)
	expect(first('500000')).toBeLessThan(first('similar'))
	expect(first('similar')).toBeLessThan(first('weekends-off '))
})

test('what is refused is never let go', () => {
	const steps = planOf(read({ without: { work: ['guard'], words: [], kinds: [] } }), {}, elsewhere)
	for (const { conditions } of steps) expect(conditions.withoutWork).toEqual(['guard'])
})

test('what the form asks for is never let go', () => {
	const steps = planOf(inBinjiang, { payMinFen: 300_000, divisions: ['3301'] }, elsewhere)
	for (const { conditions } of steps)
		expect(conditions).toMatchObject({ payMinFen: 300_000, divisions: ['3301'] })
})
