import { beforeAll, describe, expect, test } from 'vitest'
import { bodyTokens, pairsOf } from '#app/domain/search-text/tokens.ts'
import { contractPosts as posts } from '#tests/makers/contract-posts.ts'
import { anIndexedPost, aQuery } from '#tests/makers/indexed-post.ts'
import type { PostQuery, PostSearch } from './post-search.ts'
import { describeNear } from './post-search-near.contract.ts'

type Name = keyof typeof posts
const names = new Map(Object.entries(posts).map(([name, { id }]) => [id, name as Name]))

/** What every engine must do. Each engine's own test calls this with an empty index. */
export function describePostSearch(engine: string, open: () => Promise<PostSearch>) {
	describe(engine, () => {
		let search: PostSearch
		const find = async (changes: Partial<PostQuery> = {}) => {
			const hits = await search.search(aQuery(changes))
			return { ...hits, found: hits.candidates.map(({ id }) => names.get(id)) }
		}
		const found = async (changes: Partial<PostQuery> = {}) => (await find(changes)).found.toSorted()

		beforeAll(async () => {
			search = await open()
			await search.index(Object.values(posts))
		})

		describeNear(find)

		test('tells its name', async () => {
			expect([(await find()).engine, search.engine]).toEqual([engine, engine])
		})

		test('finds words in titles, or anywhere', async () => {
			const words = pairsOf('保洁')
			expect(await found({ words, wordsIn: 'title' })).toEqual(['cleaner', 'leader'])
			expect(await found({ words })).toEqual(['cleaner', 'leader', 'packer'])
			expect(await found({ words: bodyTokens(['楼道']) })).toEqual(['cleaner'])
			expect(await found({ words: ['保洁', '楼道'] })).toEqual(['cleaner'])
			expect(await found({ words: ['门卫', '楼道'] })).toEqual([])
			expect(await found({ words: ['门'], wordsIn: 'title' })).toEqual(['guard'])
		})

		test.each<[string, Partial<PostQuery>, Name[]]>([
			['the work a title says', { work: [{ ids: ['cleaner'], as: 'said' }] }, ['cleaner']],
			[
				'the work a title mentions',
				{ work: [{ ids: ['cleaner'], as: 'named' }] },
				['cleaner', 'leader'],
			],
			[
				'one kind of work of several',
				{ work: [{ ids: ['guard', 'waiter'], as: 'said' }] },
				['guard', 'waiter'],
			],
			[
				'several kinds of work at once',
				{
					work: [
						{ ids: ['cleaner'], as: 'named' },
						{ ids: ['supervisor'], as: 'said' },
					],
				},
				['leader'],
			],
			['groups', { groups: ['elder-care'] }, ['carer']],
			[
				'work that is not wanted',
				{ withoutWork: ['cleaner', 'guard'], divisions: ['33'] },
				['packer', 'quoted'],
			],
			[
				'words that are not wanted',
				{ withoutWords: ['保洁'], divisions: ['33'] },
				['guard', 'quoted'],
			],
			['kinds', { kinds: ['public-welfare', 'workshop'] }, ['guard', 'packer']],
			['kinds that are not wanted', { withoutKinds: ['market'] }, ['guard', 'packer']],
			['least pay', { payMinFen: 400_000 }, ['packer']],
			['most pay', { payMaxFen: 200_000 }, ['guard']],
			['hours', { hours: ['part-time'] }, ['guard']],
			['one trait', { traits: ['meals'] }, ['cleaner', 'waiter']],
			['all of several traits', { traits: ['meals', 'housing'] }, ['cleaner']],
			['a trait that only the text tells', { traits: ['night'] }, ['guard']],
			[
				'age, where the post names one',
				{ age: 55, divisions: ['11', '3301'] },
				['cleaner', 'guard', 'leader', 'quoted'],
			],
			['schooling', { schooling: 'primary' }, ['waiter']],
			['a province', { divisions: ['33'] }, ['cleaner', 'guard', 'leader', 'packer', 'quoted']],
			['a city', { divisions: ['3306'] }, ['packer']],
			['one of several places', { divisions: ['3306', '11'] }, ['carer', 'packer']],
			[
				'posts not known already',
				{ exclude: [posts.cleaner.id], divisions: ['330108'] },
				['guard'],
			],
			[
				'several things at once',
				{ kinds: ['market'], divisions: ['3301'], words: ['保洁'], traits: ['meals'] },
				['cleaner'],
			],
		])('narrows by %s', async (_what, query, expected) => {
			expect(await found(query)).toEqual(expected)
		})

		test('no longer shows what has ended', async () => {
			expect(await found()).not.toContain('ended')
			expect(await found({ today: '2026-11-22', words: ['保洁'] })).toContain('ended')
		})

		test('sorts by day and by pay', async () => {
			expect((await find({ sort: 'newest' })).found.slice(0, 3)).toEqual([
				'guard',
				'leader',
				'packer',
			])
			expect((await find({ sort: 'relevance' })).found[0]).toBe('guard')
			expect((await find({ sort: 'pay' })).found[0]).toBe('packer')
		})

		test('by relevance puts just the name first, then the nearest, then the newest', async () => {
			const relevant = (changes: Partial<PostQuery>) => find({ sort: 'relevance', ...changes })
			expect((await relevant({ named: '包装工' })).found.slice(0, 3)).toEqual([
				'packer',
				'guard',
				'leader',
			])
			const near = { lat: 22.53, lng: 113.93 }
			expect((await relevant({ near, named: '包装工' })).found.slice(0, 2)).toEqual([
				'packer',
				'waiter',
			])
			expect((await find({ sort: 'newest', named: '包装工' })).found[0]).toBe('guard')
		})

		test('pages by name do not overlap and together hold everything', async () => {
			const pages = await Promise.all(
				[0, 2, 4, 6].map((from) =>
					find({ sort: 'relevance', named: '保洁主管', page: { from, size: 2 } }),
				),
			)
			expect(pages[0]?.found[0]).toBe('leader')
			expect(new Set(pages.flatMap((page) => page.found)).size).toBe(7)
			expect(pages.map(({ total }) => total)).toEqual([7, 7, 7, 7])
		})

		test('tells of each hit what the ranking weighs', async () => {
			const { candidates } = await find({ divisions: ['330110'] })
			const {
				titleTokens: _t,
				bodyTokens: _b,
				hours: _h,
				traits: _f,
				education: _e,
				ageTo: _a,
				validUntil: _v,
				...known
			} = posts.leader
			expect(candidates).toEqual([{ ...known, within: expect.arrayContaining(['cleaner']) }])
		})

		test('counts all hits and facets, not only the page', async () => {
			const page = await find({ page: { from: 0, size: 1 } })
			expect(page.candidates).toHaveLength(1)
			expect(page).toMatchObject({ total: 7, totalIsExact: true })
			expect(page.facets.kind).toEqual({ market: 5, 'public-welfare': 1, workshop: 1 })
			expect(page.facets.hours).toEqual({ 'full-time': 6, 'part-time': 1 })
			expect(page.facets.traits).toMatchObject({ housing: 1, meals: 2 })
			expect(page.facets.division).toEqual({ '33': 5, '44': 1, '11': 1 })
			expect((await find({ divisions: ['33'] })).facets.division).toEqual({ '3301': 4, '3306': 1 })
			expect((await find({ divisions: ['3301'] })).facets.division).toMatchObject({
				'330108': 2,
				'330110': 1,
			})
			expect((await find({ divisions: ['11'] })).facets.division).toEqual({ '110101': 1 })
		})

		test('counts for several queries at once, each as a search would', async () => {
			const title = { words: ['保洁'], wordsIn: 'title' } as const
			const near = { near: { lat: 30.0, lng: 120.58 }, radiusKm: 5 }
			const queries = [{ words: ['保洁'] }, title, { divisions: ['99'] }, near].map(aQuery)
			expect(await search.counts(queries)).toEqual([3, 2, 0, 1])
			expect(await search.counts([])).toEqual([])
		})

		test('pages do not overlap and together hold everything', async () => {
			const pages = await Promise.all(
				[0, 2, 4, 6].map((from) => find({ sort: 'newest', page: { from, size: 2 } })),
			)
			expect(new Set(pages.flatMap((page) => page.found)).size).toBe(7)
		})

		test('reaches no further than the last reachable hit', async () => {
			expect((await find({ page: { from: 1000, size: 20 } })).candidates).toEqual([])
		})

		test.each(['33" OR d2 = "44', "' OR 1=1 --", '\\', '"', "'; DROP TABLE post; --", ':*|&!()'])(
			'takes %j as a value, whatever it holds',
			async (text) => {
				expect(await found({ divisions: [text] })).toEqual([])
				expect(await found({ words: [text] })).toEqual([])
				expect((await find({ words: ['保洁'], withoutWords: [text] })).total).toBe(3)
			},
		)

		test('replaces a post, and removes it', async () => {
			const post = anIndexedPost({ title: '临时搬运' })
			const ids = async (word: string) =>
				(await find({ words: [word] })).candidates.map(({ id }) => id)
			await search.index([post])
			expect(await ids('搬运')).toEqual([post.id])
			await search.index([{ ...anIndexedPost({ title: '装卸' }), id: post.id }])
			expect(await ids('搬运')).toEqual([])
			expect(await ids('装卸')).toEqual([post.id])
			await search.remove([post.id])
			expect(await ids('装卸')).toEqual([])
			await search.remove([post.id])
		})

		test('is well', async () => {
			expect(await search.healthy()).toBe(true)
		})
	})
}
