import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSearch, searchAddress } from './search-request.ts'
import { postKinds, postTraits, workingHours } from './words.ts'

const read = (query: string) => readSearch(new URLSearchParams(query))

test('a search is read from its address', () => {
	expect(
		read(
			'q=保洁&division=330100&kind=market,workshop&kind=public-welfare&near=30.2,120.1&radiusKm=5&payMin=３０００&trait=meals&page=2&sort=pay',
		),
	).toEqual({
		request: {
			q: '保洁',
			where: '',
			division: '3301',
			kinds: ['market', 'workshop', 'public-welfare'],
			near: { lat: 30.2, lng: 120.1 },
			radiusKm: 5,
			payMin: 3000,
			hours: [],
			traits: ['meals'],
			sort: 'pay',
			page: 2,
			pageSize: 10,
		},
		faults: [],
	})
})

test.each([
	['kind=gold', 'kind'],
	['division=abc', 'division'],
	['near=here', 'near'],
	['near=91,0', 'near'],
	['payMin=-1', 'payMin'],
	['payMin=2.5', 'payMin'],
	['page=0', 'page'],
	['pageSize=101', 'pageSize'],
	['sort=luck', 'sort'],
])('%s is told and left out', (query, parameter) => {
	const { request, faults } = read(query)
	expect(faults.map((fault) => fault.parameter)).toEqual([parameter])
	expect(request).toEqual(read('').request)
})

test('address and search say the same', () => {
	const anySearch = fc.record({
		q: fc.stringMatching(/^[a-z保洁]{0,8}$/),
		division: fc.constantFrom('', '33', '3301', '330108'),
		kinds: fc.subarray([...postKinds]),
		radiusKm: fc.constantFrom(null, 5, 20),
		payMin: fc.option(fc.nat(20_000)),
		hours: fc.subarray([...workingHours]),
		traits: fc.subarray([...postTraits]),
		sort: fc.constantFrom('relevance', 'newest', 'pay'),
		page: fc.integer({ min: 1, max: 100 }),
	})
	fc.assert(
		fc.property(anySearch, (search) => {
			const request = { ...read('').request, ...search }
			const address = new URL(searchAddress(request, { page: search.page }), 'http://x')
				.searchParams
			expect(readSearch(address)).toEqual({ request, faults: [] })
		}),
	)
})
