import { beforeAll, describe, expect, test } from 'vitest'
import { cutQuery } from '#app/adapters/chinese/segment.server.ts'
import { anIndexedPost, aQuery } from '#tests/makers/indexed-post.ts'
import type { PostQuery, PostSearch } from './post-search.ts'

const posts = {
	cleaner: anIndexedPost({
		title: '社区保洁员',
		body: '打扫楼道，包吃住',
		traits: ['housing', 'meals'],
	}),
	guard: anIndexedPost({
		title: '小区门卫',
		kind: 'public-welfare',
		hours: 'part-time',
		shift: 'night',
		monthMinFen: 120_000,
		monthMaxFen: 150_000,
		publishedAt: new Date('2026-11-10'),
	}),
	packer: anIndexedPost({
		title: '包装工',
		employer: '保洁用品厂',
		kind: 'workshop',
		placeCode: '330602',
		lat: 30.0,
		lng: 120.58,
		monthMaxFen: 500_000,
		publishedAt: new Date('2026-11-05'),
	}),
	waiter: anIndexedPost({
		title: '餐厅服务员',
		placeCode: '440305',
		lat: 22.53,
		lng: 113.93,
		traits: ['meals'],
	}),
	nurse: anIndexedPost({
		title: '养老护理员',
		placeCode: '110101',
		lat: null,
		lng: null,
		body: '照顾老人',
	}),
	ended: anIndexedPost({ title: '社区保洁员', validUntil: '2026-11-22' }),
	quoted: anIndexedPost({ title: 'O\'Brien \\ "保安"', placeCode: '3301' }),
}
type Name = keyof typeof posts
const names = new Map(Object.entries(posts).map(([name, { id }]) => [id, name as Name]))

/** What every engine must do. Each engine's own test calls this with an empty index. */
export function describePostSearch(engine: string, open: () => Promise<PostSearch>) {
	describe(engine, () => {
		let search: PostSearch
		const find = async (changes: Partial<PostQuery> = {}) => {
			const hits = await search.search(aQuery(changes))
			return { ...hits, found: hits.ids.map((id) => names.get(id)) }
		}
		const found = async (changes: Partial<PostQuery> = {}) => (await find(changes)).found.toSorted()

		beforeAll(async () => {
			search = await open()
			await search.index(Object.values(posts))
		})

		test('tells its name', async () => {
			expect([(await find()).engine, search.engine]).toEqual([engine, engine])
		})

		test('finds a post by its title, its employer, and what it says', async () => {
			expect(await found({ words: cutQuery('保洁') })).toEqual(['cleaner', 'packer'])
			expect((await find({ words: cutQuery('保洁') })).found[0]).toBe('cleaner')
			expect(await found({ words: cutQuery('照顾老人') })).toEqual(['nurse'])
			expect(await found({ words: cutQuery('包吃住') })).toEqual(['cleaner'])
		})

		test('wants every word, or, loosened, any', async () => {
			expect(await found({ words: ['保洁', '楼道'] })).toEqual(['cleaner'])
			expect(await found({ words: ['门卫', '楼道'] })).toEqual([])
			expect(await found({ words: ['门卫', '不存在的词'], match: 'any' })).toEqual(['guard'])
		})

		test('reads traditional letters', async () => {
			expect(await found({ words: cutQuery('保潔員') })).toContain('cleaner')
			expect(await found({ words: cutQuery('養老護理') })).toEqual(['nurse'])
		})

		test('finds what lies within a division, and nothing beside it', async () => {
			expect(await found({ division: '33' })).toEqual(['cleaner', 'guard', 'packer', 'quoted'])
			expect(await found({ division: '3306' })).toEqual(['packer'])
			expect(await found({ division: '11' })).toEqual(['nurse'])
		})

		test('finds what lies within a distance, nearest first', async () => {
			const near = { lat: 30.0, lng: 120.58 }
			expect((await find({ near, radiusKm: 100, sort: 'distance' })).found[0]).toBe('packer')
			expect(await found({ near, radiusKm: 100 })).toEqual(['cleaner', 'guard', 'packer', 'quoted'])
			expect(await found({ near, radiusKm: 5 })).toEqual(['packer'])
		})

		test.each<[string, Partial<PostQuery>, Name[]]>([
			['kinds', { kinds: ['public-welfare', 'workshop'] }, ['guard', 'packer']],
			['pay', { payMinFen: 400_000 }, ['packer']],
			['hours', { hours: ['part-time'] }, ['guard']],
			['one trait', { traits: ['meals'] }, ['cleaner', 'waiter']],
			['all of several traits', { traits: ['meals', 'housing'] }, ['cleaner']],
			['several at once', { kinds: ['market'], division: '3301', words: ['保洁'] }, ['cleaner']],
		])('narrows by %s', async (_what, query, expected) => {
			expect(await found(query)).toEqual(expected)
		})

		test('no longer shows what has ended', async () => {
			expect(await found()).not.toContain('ended')
			expect(await found({ today: '2026-11-22', words: ['保洁'] })).toContain('ended')
		})

		test('sorts by day and by pay', async () => {
			expect((await find({ sort: 'newest' })).found.slice(0, 2)).toEqual(['guard', 'packer'])
			expect((await find({ sort: 'pay' })).found[0]).toBe('packer')
		})

		test('counts all hits and facets, not only the page', async () => {
			const page = await find({ page: { from: 0, size: 1 } })
			expect(page.ids).toHaveLength(1)
			expect(page).toMatchObject({ total: 6, totalIsExact: true })
			expect(page.facets.kind).toEqual({ market: 4, 'public-welfare': 1, workshop: 1 })
			expect(page.facets.hours).toEqual({ 'full-time': 5, 'part-time': 1 })
			expect(page.facets.traits).toEqual({ housing: 1, meals: 2 })
			expect(page.facets.division).toEqual({ '33': 4, '44': 1, '11': 1 })
			expect((await find({ division: '33' })).facets.division).toMatchObject({
				'3301': 3,
				'3306': 1,
			})
		})

		test('pages do not overlap and together hold everything', async () => {
			const pages = await Promise.all(
				[0, 2, 4].map((from) => find({ sort: 'newest', page: { from, size: 2 } })),
			)
			expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(6)
		})

		test('reaches no further than the last reachable hit', async () => {
			expect((await find({ page: { from: 1000, size: 20 } })).ids).toEqual([])
		})

		test.each([
			'33" OR division = "44',
			"' OR 1=1 --",
			'\\',
			'"',
			"'; DROP TABLE post; --",
			':*|&!()',
		])('takes %j as a value, whatever it holds', async (text) => {
			expect(await found({ division: text })).toEqual([])
			expect((await find({ words: ['保洁', ...cutQuery(text)] })).total).toBeLessThanOrEqual(2)
		})

		test('replaces a post, and removes it', async () => {
			const post = anIndexedPost({ title: '临时搬运' })
			await search.index([post])
			expect((await find({ words: ['搬运'] })).ids).toEqual([post.id])
			await search.index([{ ...post, titleWords: ['装卸'], title: '装卸' }])
			expect((await find({ words: ['搬运'] })).ids).toEqual([])
			expect((await find({ words: ['装卸'] })).ids).toEqual([post.id])
			await search.remove([post.id])
			expect((await find({ words: ['装卸'] })).ids).toEqual([])
			await search.remove([post.id])
		})

		test('is well', async () => {
			expect(await search.healthy()).toBe(true)
		})
	})
}
