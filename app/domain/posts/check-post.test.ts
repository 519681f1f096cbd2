import { describe, expect, test } from 'vitest'
import { aPost } from '#tests/makers/post-facts.ts'
import { withBehind } from './check-behind.ts'
import { type Background, checkPost } from './check-post.ts'
import { blocksPublication, needsReview } from './finding.ts'
import { mandatoryFor } from './mandatory.ts'
import { postKinds } from './words.ts'

const background: Background = {
	today: '2026-11-23',
	imported: false,
	wages: { month: [266_000, 243_000, 218_000], hour: [2500, 2300, 2100], tier: null },
	month: { daysAMonth: 21.75, hoursADay: 8 },
	ageRule: 'warn',
	employer: { standing: 'verified' },
	labourShare: null,
}
const check = (changes: Parameters<typeof aPost>[0], behind: Partial<Background> = {}) =>
	checkPost(aPost(changes), { ...background, ...behind })
const codes = (...args: Parameters<typeof check>) => check(...args).map(({ code }) => code)

test('a complete post has nothing against it', () => {
	expect(check({})).toEqual([])
})

describe('pay below the minimum', () => {
	test.each([
		['monthly, under the lowest tier', { payMinFen: 217_999 }, ['pay-below-minimum']],
		['monthly, between the tiers', { payMinFen: 240_000 }, ['pay-tier-unknown']],
		['monthly, at the highest tier', { payMinFen: 266_000 }, []],
		['daily, under the lowest tier', { payUnit: 'day', payMinFen: 10_000 }, ['pay-below-minimum']],
		['by the hour', { payUnit: 'hour', payMinFen: 2000 }, ['pay-below-minimum']],
		['piece rate', { payUnit: 'piece', payMinFen: 50 }, ['pay-piece']],
		[
			'part-time, by the hours stated',
			{ hours: 'part-time', hoursPerDay: 4, daysPerWeek: 5, payMinFen: 120_000 },
			['pay-below-minimum'],
		],
		[
			'part-time, enough an hour',
			{ hours: 'part-time', hoursPerDay: 4, daysPerWeek: 5, payMinFen: 220_000 },
			[],
		],
		[
			'flexible hours of a whole week, enough a month',
			{ hours: 'flexible', hoursPerDay: 8, daysPerWeek: 5, payMinFen: 270_000 },
			[],
		],
		[
			'flexible hours of half a week, not enough an hour',
			{ hours: 'flexible', hoursPerDay: 4, daysPerWeek: 5, payMinFen: 120_000 },
			['pay-below-minimum'],
		],
		[
			'part-time, hours not stated',
			{ hours: 'part-time', hoursPerDay: null, payMinFen: 120_000 },
			['pay-hours-unknown'],
		],
	] as const)('%s', (_case, changes, expected) => {
		expect(codes(changes)).toEqual(expected)
	})

	test('a known tier is the measure', () => {
		const wages = { ...background.wages, tier: 2 }
		expect(codes({ payMinFen: 240_000 }, { wages })).toEqual(['pay-below-minimum'])
		expect(codes({ payMinFen: 243_000 }, { wages })).toEqual([])
	})

	test('an unknown minimum is never taken from elsewhere', () => {
		expect(codes({}, { wages: { month: null, hour: null, tier: null } })).toEqual([
			'pay-minimum-unknown',
		])
	})

	test('a public-welfare post may pay less a month because it asks for fewer hours', () => {
		const few = {
			kind: 'public-welfare',
			hoursPerDay: 2,
			daysPerWeek: 5,
			payMinFen: 110_000,
		} as const
		expect(codes(few)).toEqual([])
		expect(codes({ ...few, payMinFen: 80_000 })).toEqual(['pay-below-minimum'])
	})
})

describe.each(postKinds)('a %s post', (kind) => {
	test.each(mandatoryFor(kind))('needs its %s', (field) => {
		const empty = Array.isArray(aPost({ kind })[field])
			? []
			: typeof aPost({ kind })[field] === 'string'
				? ''
				: null
		const missing = check({
			kind,
			[field]: field === 'hours' || field === 'contract' ? 'unstated' : empty,
		})
		expect(missing).toContainEqual({ code: 'missing', level: 'block', field, rule: 'R-152' })
	})
})

test('an imported post needs only what makes it a post', () => {
	const bare = {
		headcount: null,
		contract: 'unstated',
		insurance: [],
		hours: 'unstated',
		description: '',
	} as const
	expect(codes(bare, { imported: true })).toEqual([])
	expect(codes({ ...bare, payMinFen: null }, { imported: true })).toEqual(['missing'])
})

test('days that have passed, terms too long, and who stands behind the post', () => {
	expect(codes({ validUntil: '2026-11-22' })).toEqual(['dates-passed'])
	expect(codes({ kind: 'public-welfare', endsOn: '2031-01-01' })).toContain('term-too-long')
	expect(codes({}, { employer: { standing: 'suspended' } })).toEqual(['employer-banned'])
	expect(codes({}, { employer: { standing: 'unverified' } })).toEqual(['employer-unverified'])
	expect(codes({ kind: 'work-relief' }, { labourShare: { share: 0.2, minimum: 0.3 } })).toEqual([
		'labour-share-low',
	])
	expect(codes({ kind: 'workshop' }, { workshop: { recognised: false } })).toEqual([
		'workshop-unrecognised',
	])
})

test('what stands behind a post is looked at anew, what it says itself stays', () => {
	const before = check({ title: '35岁以下保洁' }, { employer: { standing: 'suspended' } })
	const behind = { employer: { standing: 'unverified' }, labourShare: null } as const
	expect(withBehind(before, behind).map(({ code }) => code)).toEqual(['age', 'employer-unverified'])
})

test('what blocks, what waits for a person, what is only said', () => {
	expect(blocksPublication(check({ description: '入职交押金200元' }))).toBe(true)
	const bait = check({ description: '在家躺赚' })
	expect([blocksPublication(bait), needsReview(bait)]).toEqual([false, true])
	expect(needsReview(check({ description: '35岁以下' }))).toBe(false)
})
