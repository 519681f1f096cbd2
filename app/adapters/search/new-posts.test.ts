import '#tests/setup/database.ts'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { pool } from '#app/adapters/db/pools.server.ts'
import { educations, postKinds, workingHours } from '#app/domain/posts/words.ts'
import { anyPost, type Conditions } from '#app/domain/search/conditions.ts'
import { contractPosts } from '#tests/makers/contract-posts.ts'
import { aQuery } from '#tests/makers/indexed-post.ts'
import { newPosts } from './new-posts.ts'
import type { PostSearch } from './post-search.ts'
import { postgresPostSearch } from './postgres/postgres-post-search.server.ts'

const posts = Object.values(contractPosts)
const today = '2026-11-23'

let engine: PostSearch
beforeAll(async () => {
	engine = postgresPostSearch(pool('read'), pool('worker'))
	await engine.index(posts)
})

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 })
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 })
const words = ['保洁', '门卫', '楼道', '服务', '护理']

const conditions = fc.record({
	words: some(words),
	wordsIn: fc.constantFrom('title', 'anywhere'),
	work: fc.constantFrom(
		[],
		[{ ids: ['cleaner'], as: 'named' }],
		[{ ids: ['guard', 'waiter'], as: 'said' }],
	),
	withoutWork: fc.constantFrom([], ['cleaner']),
	withoutWords: fc.subarray(words, { maxLength: 1 }),
	kinds: some(postKinds),
	withoutKinds: fc.constantFrom([], ['market']),
	divisions: fc.constantFrom([], ['33'], ['3301', '110101'], ['440305']),
	place: perhaps(
		fc.record({
			lat: fc.double({ min: 29.5, max: 30.7, noNaN: true }),
			lng: fc.double({ min: 119.8, max: 120.9, noNaN: true }),
		}),
	),
	km: fc.constantFrom(3, 15, 60),
	payMinFen: perhaps(fc.integer({ min: 100_000, max: 600_000 })),
	payMaxFen: perhaps(fc.integer({ min: 100_000, max: 600_000 })),
	hours: some(workingHours),
	traits: fc.constantFrom([], ['housing'], ['meals']),
	age: perhaps(fc.integer({ min: 20, max: 70 })),
	schooling: perhaps(fc.constantFrom(...educations)),
})

test('a search is compared with new posts as PostgreSQL would search for them', async () => {
	const compared = newPosts(posts)
	await fc.assert(
		fc.asyncProperty(conditions, async ({ place, km, ...asked }) => {
			const wanted = { ...anyPost, ...asked, near: place, radiusKm: place && km } as Conditions
			const { candidates } = await engine.search(
				aQuery({ ...wanted, today, page: { from: 0, size: 100 } }),
			)
			expect(
				compared
					.matching(wanted, today)
					.map(({ id }) => id)
					.toSorted(),
			).toEqual(candidates.map(({ id }) => id).toSorted())
		}),
		{ numRuns: 300 },
	)
})

test('what has ended is not found', () => {
	expect(newPosts(posts).matching(anyPost, '2099-01-01')).toEqual([])
})
