import { expect, test } from 'vitest'
import { type ListSpec, listAddress, readList, rowsOf } from './list-request.ts'

const spec: ListSpec<'title' | 'updated', 'q' | 'state'> = {
	path: '/things',
	sorts: ['-updated', 'title'],
	filters: ['q', 'state'],
	pageSize: 50,
}
const read = (query: string) => readList(spec, new URLSearchParams(query))

test('a list is read from its address', () => {
	expect(read('q= 保洁 &state=open&sort=title&page=3&other=x')).toEqual({
		filters: { q: '保洁', state: 'open' },
		sort: { by: 'title', descending: false },
		page: 3,
	})
})

test('what says nothing becomes the usual', () => {
	const usual = {
		filters: { q: '', state: '' },
		sort: { by: 'updated', descending: true },
		page: 1,
	}
	for (const query of ['', 'sort=luck', 'page=0', 'page=x', 'page=1.5'])
		expect(read(query)).toEqual(usual)
})

test.each(['/things', '/things?q=a&state=b&sort=title&page=2', '/things?sort=-title'])(
	'%s leads to itself',
	(address) => {
		const request = readList(spec, new URL(address, 'http://x').searchParams)
		expect(listAddress(spec, request, { page: request.page })).toBe(address)
	},
)

test('a changed list begins at its first page', () => {
	const request = read('q=a&page=4')
	expect(listAddress(spec, request, { sort: { by: 'title', descending: true } })).toBe(
		'/things?q=a&sort=-title',
	)
	expect(rowsOf(spec, request)).toEqual({ skip: 150, take: 50 })
})
