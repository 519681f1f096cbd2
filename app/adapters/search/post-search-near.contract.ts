import { expect, test } from 'vitest'
import type { PostQuery } from './post-search.ts'

type Find = (query: Partial<PostQuery>) => Promise<{ found: (string | undefined)[]; total: number }>

/** What every engine must do with a place and a distance. */
export function describeNear(find: Find): void {
	test('finds what lies within a distance, nearest first', async () => {
		const near = { lat: 30.0, lng: 120.58 }
		expect((await find({ near, radiusKm: 100, sort: 'distance' })).found[0]).toBe('packer')
		expect((await find({ near, radiusKm: 100 })).found.toSorted()).toEqual([
			'cleaner',
			'guard',
			'leader',
			'packer',
		])
		expect((await find({ near, radiusKm: 5 })).found).toEqual(['packer'])
	})

	test('within a distance, too, just the name comes first, then the nearest', async () => {
		const near = { lat: 30.0, lng: 120.58 }
		const ordered = (size: number) =>
			find({ sort: 'relevance', near, radiusKm: 100, named: '保洁主管', page: { from: 0, size } })
		const { found: all, total } = await ordered(20)
		expect(all.slice(0, 2)).toEqual(['leader', 'packer'])
		expect(all.toSorted()).toEqual(['cleaner', 'guard', 'leader', 'packer'])
		expect(total).toBe(4)
		for (const size of [1, 2, 3]) expect((await ordered(size)).found).toEqual(all.slice(0, size))
	})

	test('a name does not bring in what lies just outside the distance', async () => {
		const diagonal = { lat: 30.036, lng: 120.6215 }
		const packers = {
			sort: 'relevance',
			near: diagonal,
			named: '包装工',
			words: ['包装'],
		} as const
		expect((await find({ ...packers, radiusKm: 5 })).found).toEqual([])
		expect((await find({ ...packers, radiusKm: 6 })).found).toEqual(['packer'])
	})
}
