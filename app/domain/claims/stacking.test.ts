import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aTerm, policyWith } from '#tests/makers/claims.ts'
import { stackable } from './incentives.ts'
import type { ClaimTerm } from './past-claims.ts'
import { bestOf, exclude, excludedBy, exclusiveGroups } from './stacking.ts'

const groups = exclusiveGroups(policyWith())
const flexible = aTerm({ incentive: 'flex-insurance', from: '2026-01-01', until: '2026-12-31' })
const hired = aTerm({ incentive: 'hire-insurance', from: '2026-06-01', until: '2027-05-31' })

describe('R-092: what excludes each other', () => {
	test.each<[string, ClaimTerm, ClaimTerm, boolean]>([
		['insurance twice at a time', flexible, hired, true],
		['insurance, one after the other', flexible, { ...hired, from: '2027-01-01' }, false],
		['of two people', flexible, { ...hired, personId: 'q' }, false],
		['travel twice a year', aTerm(), aTerm({ from: '2026-12-01' }), true],
		['travel in two years', aTerm(), aTerm({ from: '2027-01-01' }), false],
		[
			'two funds for one certificate',
			aTerm({ incentive: 'training', subject: 'a' }),
			aTerm({ incentive: 'fund-skill', subject: 'a' }),
			true,
		],
		[
			'two certificates',
			aTerm({ incentive: 'training', subject: 'a' }),
			aTerm({ incentive: 'training', subject: 'b' }),
			false,
		],
		[
			'a job search twice in a life',
			aTerm({ incentive: 'job-search', from: '2010-01-01' }),
			aTerm({ incentive: 'job-search' }),
			true,
		],
	])('%s', (_what, one, other, expected) => {
		expect(exclude(groups, one, other)).toBe(expected)
	})

	test('another place may put other claims into a group', () => {
		const wider = exclusiveGroups(policyWith({ 'stack.same_time': ['travel', 'living'] }))
		expect(exclude(wider, aTerm(), aTerm({ incentive: 'living' }))).toBe(true)
		expect(exclude(wider, flexible, hired)).toBe(false)
	})
})

const day = fc
	.tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`)
const term: fc.Arbitrary<ClaimTerm> = fc
	.record({
		incentive: fc.constantFrom(...stackable),
		personId: fc.constantFrom('p', 'q'),
		ends: fc.tuple(day, day),
		subject: fc.constantFrom('', 'a', 'b'),
	})
	.map(({ ends, ...rest }) => {
		const [from = '', until = ''] = ends.toSorted()
		return { ...rest, from, until }
	})
const options = fc.array(fc.record({ term, fen: fc.option(fc.nat({ max: 5 }), { nil: null }) }), {
	maxLength: 8,
})

describe('whatever is claimed, in whatever order', () => {
	test('one excludes the other exactly where the other excludes the one', () => {
		fc.assert(
			fc.property(term, term, (one, other) => {
				expect(exclude(groups, one, other)).toBe(exclude(groups, other, one))
			}),
		)
	})

	test('taking in only what nothing excludes never leaves two of one group', () => {
		fc.assert(
			fc.property(fc.array(term, { maxLength: 10 }), (claims) => {
				const standing: ClaimTerm[] = []
				for (const claim of claims)
					if (excludedBy(groups, standing, claim).length === 0) standing.push(claim)
				const pairs = standing.flatMap((one, place) =>
					standing.slice(place + 1).map((other) => [one, other] as const),
				)
				expect(pairs.some(([one, other]) => exclude(groups, one, other))).toBe(false)
			}),
		)
	})

	test('the best are the same in any order, exclude none of each other, and leave out only for one as good', () => {
		fc.assert(
			fc.property(options, fc.infiniteStream(fc.nat()), (all, dice) => {
				const shuffled = all
					.map((each) => ({ each, at: dice.next().value ?? 0 }))
					.toSorted((one, other) => one.at - other.at)
					.map(({ each }) => each)
				const plain = bestOf(groups, all)
				const worth = (chosen: typeof plain) => chosen.map(({ option }) => option)
				expect(worth(bestOf(groups, shuffled))).toEqual(worth(plain))
				const taken = worth(plain).map((each) => each.term)
				expect(
					taken.some((one, place) =>
						taken.slice(place + 1).some((other) => exclude(groups, one, other)),
					),
				).toBe(false)
				for (const { option, instead } of plain)
					for (const other of instead) {
						expect(exclude(groups, option.term, other.term)).toBe(true)
						expect(option.fen ?? -1).toBeGreaterThanOrEqual(other.fen ?? -1)
					}
			}),
		)
	})
})
