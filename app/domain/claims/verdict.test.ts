import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aTerm, policyWith, stranger } from '#tests/makers/claims.ts'
import { type Amount, wholeOf } from './amounts.ts'
import type { Facts } from './facts.ts'
import { type Incentive, incentives } from './incentives.ts'
import { type Answers, figureQuestions, yesNoQuestions } from './questions.ts'
import { questionsOf, verdictOf } from './verdict.ts'

const verdict = (incentive: Incentive, facts: Partial<Facts>, values = {}) =>
	verdictOf(incentive, { ...stranger, ...facts }, policyWith(values))
const said = (...yes: (keyof Answers)[]): Answers =>
	Object.fromEntries(yes.map((name) => [name, true]))

describe('who may claim what', () => {
	test('R-083: three months in another province, once a year', () => {
		const answers = { ...said('out-of-poverty', 'other-province'), 'months-away': 3 }
		expect(verdict('travel', { answers }).answer).toBe('may')
		expect(verdict('travel', { answers: { ...answers, 'months-away': 2 } }).bars).toEqual([
			'months-away',
		])
		expect(verdict('travel', { answers, past: [aTerm()] }).bars).toEqual(['once-a-year'])
		expect(verdict('travel', { answers, past: [aTerm({ from: '2025-03-01' })] }).answer).toBe('may')
	})

	test('R-083: less income, more money, where the place has said so', () => {
		const values = {
			'travel.amount': 50_000,
			'travel.amount_low_income': 100_000,
			'travel.income_line': 1_000_000,
		}
		const of = (income: number) =>
			verdict('travel', { answers: { 'income-last-year': income } }, values).amount.fen
		expect([of(9_999), of(10_000)]).toEqual([100_000, 50_000])
		expect(verdict('travel', {}).amount.fen).toBeNull()
	})

	test('R-084: two thirds of what was paid, for what is left of three years', () => {
		const answers = { ...said('hard-to-employ', 'works-flexibly'), 'insurance-paid': 900 }
		const past = [aTerm({ incentive: 'flex-insurance', from: '2024-01-01', until: '2026-06-30' })]
		expect(verdict('flex-insurance', { answers, past }).amount).toMatchObject({
			fen: 60_030,
			times: 6,
		})
		const used = [aTerm({ incentive: 'flex-insurance', from: '2023-01-01', until: '2025-12-31' })]
		expect(verdict('flex-insurance', { answers, past: used }).bars).toEqual(['months-left'])
		const near = { birthDate: '1970-06-15', sex: '1', past: used, answers }
		expect(verdict('flex-insurance', near).bars).toEqual(['months-left'])
		expect(verdict('flex-insurance', { ...near, birthDate: '1966-01-15' }).answer).toBe('may')
	})

	test('R-085: three times a year, no level twice, never from two funds', () => {
		const answers = { certificate: true, 'fund-subsidy': false }
		const done = (subject: string) => aTerm({ incentive: 'training', subject })
		expect(verdict('training', { answers }).answer).toBe('may')
		expect(verdict('training', { answers, past: ['a', 'b', 'c'].map(done) }).bars).toEqual([
			'times-a-year',
		])
		expect(verdict('training', { answers, past: [done('a')], subject: 'a' }).bars).toEqual([
			'same-certificate',
		])
		expect(verdict('training', { answers: { ...answers, 'fund-subsidy': true } }).bars).toEqual([
			'fund-subsidy',
		])
	})

	test('R-086: once a year, by the day where the place pays so', () => {
		const answers = { ...said('disabled'), 'training-days': 10 }
		const values = { 'trainlive.mode': 'day', 'trainlive.amount': 4_000 }
		const { amount } = verdict('living', { answers }, values)
		expect(wholeOf(amount)).toBe(40_000)
		expect(verdict('living', { answers, past: [aTerm({ incentive: 'living' })] }).bars).toEqual([
			'times-a-year',
		])
	})

	test('R-087: once in life, in the months of the place', () => {
		const answers = { graduating: true, 'had-before': false }
		const facts = { category: 'dibao' as const, answers }
		expect(verdict('job-search', facts, { 'jobsearch.window': [9, 12] }).answer).toBe('may')
		expect(verdict('job-search', facts, { 'jobsearch.window': [3, 6] }).bars).toEqual(['season'])
		const past = [aTerm({ incentive: 'job-search', from: '2019-09-01', until: '2019-09-01' })]
		expect(verdict('job-search', { ...facts, past }).bars).toEqual(['once-in-life'])
	})

	test('R-089: plain dibao is enough for an own business, and is not for an employer', () => {
		const known = { category: 'dibao', area: 'urban', employment: 'unemployed_registered' } as const
		const no = { 'out-of-poverty': false, 'half-year-registered': false, graduating: false }
		const answers = { ...no, ...said('own-business', 'contract-year', 'insured') }
		expect(verdict('tax-self', { ...known, answers }).answer).toBe('may')
		expect(verdict('tax-self', { ...known, area: 'rural', answers }).answer).toBe('unknown')
		expect(verdict('tax-hire', { ...known, answers }).bars).toEqual(['whom'])
		expect(verdict('tax-self', { ...known, answers, today: '2028-01-01' }).bars).toEqual([
			'still-given',
		])
	})

	test('nothing is asked that does not matter any more', () => {
		expect(verdict('travel', { answers: { 'other-province': false } }).missing).toEqual([])
	})
})

const answers: fc.Arbitrary<Answers> = fc
	.tuple(
		fc.record(Object.fromEntries(yesNoQuestions.map((name) => [name, fc.boolean()])), {
			requiredKeys: [],
		}),
		fc.record(Object.fromEntries(figureQuestions.map((name) => [name, fc.nat({ max: 20_000 })])), {
			requiredKeys: [],
		}),
	)
	.map(([words, figures]) => ({ ...words, ...figures }))
const incentive = fc.constantFrom(...incentives)

describe('whatever was answered', () => {
	test('who has answered all that is asked gets a clear answer', () => {
		const whole = fc.record({
			...Object.fromEntries(yesNoQuestions.map((name) => [name, fc.boolean()])),
			...Object.fromEntries(figureQuestions.map((name) => [name, fc.nat({ max: 20_000 })])),
		})
		fc.assert(
			fc.property(incentive, whole, (each, all) => {
				const asked = questionsOf(each, stranger, policyWith())
				const own = Object.fromEntries(asked.map((name) => [name, (all as Answers)[name]]))
				const facts = { answers: own as Answers, area: 'urban' as const }
				expect(verdict(each, facts).answer).not.toBe('unknown')
			}),
		)
	})

	test('unknown always says what is missing, and another answer never makes a no unknown', () => {
		fc.assert(
			fc.property(incentive, answers, answers, (each, some, more) => {
				const first = verdict(each, { answers: some, area: 'urban' })
				if (first.answer === 'unknown') expect(first.missing.length).toBeGreaterThan(0)
				if (first.answer === 'may-not')
					expect(verdict(each, { answers: { ...more, ...some }, area: 'urban' }).answer).toBe(
						'may-not',
					)
			}),
		)
	})
})

test('a loan is money lent, and is never added up as a gift', () => {
	const loan: Amount = { fen: 100, pace: 'loan', times: 36, by: [] }
	expect(wholeOf(loan)).toBeNull()
})
