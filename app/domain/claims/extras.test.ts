import fc from 'fast-check'
import { expect, test } from 'vitest'
import { policyWith } from '#tests/makers/claims.ts'
import { extrasOf, factsOfFamily, type Situation, situations } from './extras.ts'
import { exclude, exclusiveGroups } from './stacking.ts'

const family = { area: 'urban', onDibao: true, insured: false } as const
const today = '2026-11-25'
const extras = (...said: Situation[]) =>
	extrasOf(factsOfFamily(family, said, today), policyWith()).map(({ verdict, instead }) => [
		verdict.incentive,
		...instead,
	])

test('who says nothing special is promised nothing', () => {
	expect(extras()).toEqual([])
})

test('a small business of one’s own brings tax relief, and a loan that is no gift', () => {
	expect(extras('own-business', 'half-year-registered').map(([first]) => first)).toEqual(
		expect.arrayContaining(['tax-self', 'start-up-loan']),
	)
})

test('of two insurance subsidies one is shown, the other named beside it', () => {
	const insured = { ...family, insured: true }
	const found = extrasOf(
		factsOfFamily(insured, ['hard-to-employ', 'works-flexibly'], today),
		policyWith(),
	)
	const both = found.filter(({ verdict }) => verdict.incentive.endsWith('insurance'))
	expect(both).toHaveLength(1)
	expect(both[0]?.instead).toHaveLength(1)
})

test('never two of one group at once, whatever is said', () => {
	const policy = policyWith()
	const groups = exclusiveGroups(policy)
	fc.assert(
		fc.property(fc.subarray([...situations]), fc.boolean(), (said, insured) => {
			const found = extrasOf(factsOfFamily({ ...family, insured }, said, today), policy)
			const terms = found.map(({ verdict: { incentive } }) => ({
				incentive,
				personId: '',
				subject: '',
				from: today,
				until: '2027-11-24',
			}))
			for (const [place, one] of terms.entries())
				for (const other of terms.slice(place + 1)) expect(exclude(groups, one, other)).toBe(false)
		}),
	)
})
