import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindsOfRoute } from '#app/domain/seekers/route.ts'
import { aCandidate, aRankContext, aWanted } from '#tests/makers/candidate.ts'
import type { Candidate } from './candidate.ts'
import { likenessOf } from './likeness.ts'
import { type RankContext, rankPartNames, rankParts, rankPoints, rankWeights } from './rank.ts'

const points = (
	post: Partial<Candidate>,
	context: Partial<RankContext> = {},
	suitability: ReadonlyMap<string, number> = new Map(),
) => rankPoints(aCandidate(post), aRankContext(context), suitability)

test('the parts stand in the order that is documented, heaviest first', () => {
	expect(rankPartNames).toEqual(['words', 'suitability', 'distance', 'freshness', 'kind', 'places'])
	const weights = Object.values(rankWeights)
	expect(weights).toEqual(weights.toSorted((one, other) => other - one))
	expect(weights.reduce<number>((sum, weight) => sum + weight, 0)).toBe(100)
})

describe('comes first', () => {
	test.each<[string, Partial<Candidate>, Partial<Candidate>, Partial<RankContext>]>([
		['the very name', {}, { core: '清洁工' }, {}],
		[
			'the same work',
			{ core: '清洁工' },
			{ said: ['supervisor'], within: ['cleaner'], core: '保洁主管' },
			{},
		],
		[
			'a title about one kind of work',
			{ core: '清洁工' },
			{ core: '清洁工', said: ['cleaner', 'guard'] },
			{},
		],
		['the nearer', {}, { lat: 30.3 }, { near: { lat: 30.19, lng: 120.2 } }],
		['the fresher', {}, { publishedAt: new Date('2026-11-01') }, {}],
		[
			'the kind of the route',
			{ kind: 'market' },
			{ kind: 'public-welfare' },
			{ kinds: kindsOfRoute.B },
		],
		[
			'near home for who is bound by care',
			{ kind: 'workshop' },
			{ kind: 'market' },
			{ kinds: kindsOfRoute.C },
		],
		['more free places', { headcount: 5 }, { headcount: 1 }, {}],
		['an unsaid number before none left', {}, { headcount: 0 }, {}],
	])('%s', (_what, better, worse, context) => {
		expect(points(better, context)).toBeGreaterThan(points(worse, context))
	})

	test('what suits the person, where somebody is known', () => {
		const suits = new Map([
			['a', 0.9],
			['b', 0.2],
		])
		expect(points({ id: 'a' }, {}, suits)).toBeGreaterThan(points({ id: 'b' }, {}, suits))
		expect(points({ id: 'a' })).toBe(points({ id: 'b' }))
	})
})

test('every part lies between nothing and its weight, whatever the post', () => {
	fc.assert(
		fc.property(
			fc.record({
				core: fc.constantFrom('保洁员', '', '保洁', '清洁工 保安'),
				headcount: fc.option(fc.integer({ min: 0, max: 100_000 })),
				lat: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
				publishedAt: fc.date({ noInvalidDate: true }),
			}),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(post, share) => {
				const near = { lat: 30, lng: 120 }
				const suits = new Map([[aCandidate().id, share]])
				const parts = rankParts(aCandidate(post), aRankContext({ near }), suits)
				for (const { points, most } of parts) expect(points >= 0 && points <= most).toBe(true)
			},
		),
	)
})

test.each([
	['保洁员', aCandidate(), 'same-name'],
	['保洁员', aCandidate({ core: '清洁工' }), 'same-work'],
	[
		'保洁员',
		aCandidate({ core: '保洁主管', said: ['supervisor'], within: ['cleaner'] }),
		'mentions-work',
	],
	['保洁员', aCandidate({ core: '会计', said: [] }), 'in-text'],
	['', aCandidate(), 'no-words'],
] as const)('%s and a post: %#', (text, post, is) => {
	expect(likenessOf(post, aWanted({ text })).is).toBe(is)
})

test('a name is the same with a space or a stroke in it', () => {
	const wanted = aWanted({ text: '普工/操作工', heads: ['general-worker'] })
	expect(likenessOf(aCandidate({ core: '普工 操作工' }), wanted).is).toBe('same-name')
})
