import { expect, test } from 'vitest'
import { readSearch } from '#app/domain/posts/search-request.ts'
import { understand } from '#app/domain/search-text/understand.ts'
import { searchToolsWith } from '#tests/makers/search-tools.ts'
import { loosenedSearches } from './loosened.ts'

const tools = searchToolsWith()
const point = { lat: 30.4, lng: 120.3 }
const loosenedFrom = (q: string, more = '', place: string | null = null) => {
	const { request } = readSearch(new URLSearchParams(`q=${encodeURIComponent(q)}&${more}`))
	const read = understand(request.q, tools)
	return loosenedSearches(request, read, place === null ? null : { code: place, point })
}

test('one thing less at a time, the softest first, the place last', () => {
	const all = loosenedFrom('余杭区保洁 9000以上 不上夜班', 'kind=market', '330110')
	expect(all.map(({ loosening }) => loosening)).toEqual([
		{ is: 'text', text: '不上夜班' },
		{ is: 'text', text: '9000以上' },
		{ is: 'kind', kind: 'market' },
		{ is: 'within', km: 15 },
		{ is: 'division', code: '3301' },
		{ is: 'division', code: '33' },
		{ is: 'anywhere' },
	])
})

test('each is a search of its own, with all the rest', () => {
	const [days, , around, city, , anywhere] = loosenedFrom(
		'余杭区保洁 白班',
		'payMin=3000',
		'330110',
	)
	expect(days?.request).toMatchObject({ q: '余杭区保洁', payMin: 3000 })
	expect(around?.request).toMatchObject({ q: '保洁 白班', near: point, radiusKm: 15, payMin: 3000 })
	expect(city?.request).toMatchObject({ q: '保洁 白班', division: '3301', near: null })
	expect(anywhere?.request).toMatchObject({ q: '保洁 白班', division: '', where: '', near: null })
})

test('where nothing binds there is nothing to loosen; of several places none is made wider', () => {
	expect(loosenedFrom('保洁')).toEqual([])
	expect(loosenedFrom('朝阳 保洁').map(({ loosening }) => loosening)).toEqual([{ is: 'anywhere' }])
})
