import { cut } from '#app/adapters/chinese/segment.server.ts'
import { newId } from '#app/adapters/clock/ids.server.ts'
import type { IndexedPost, PostQuery } from '#app/adapters/search/post-search.ts'

export function anIndexedPost(changes: Partial<IndexedPost> & { body?: string } = {}): IndexedPost {
	const { body = '', ...rest } = changes
	const title = rest.title ?? '社区保洁员'
	const employer = rest.employer ?? '西兴物业'
	return {
		id: newId(),
		title,
		employer,
		titleWords: cut(title),
		employerWords: cut(employer),
		bodyWords: cut(body),
		kind: 'market',
		occupation: 'cleaning',
		placeCode: '330108',
		lat: 30.19,
		lng: 120.2,
		monthMinFen: 280_000,
		monthMaxFen: 320_000,
		hours: 'full-time',
		shift: 'day',
		traits: [],
		publishedAt: new Date('2026-11-01T00:00:00Z'),
		validUntil: '2026-12-31',
		...rest,
	}
}

export function aQuery(changes: Partial<PostQuery> = {}): PostQuery {
	return {
		words: [],
		match: 'all',
		division: '',
		kinds: [],
		near: null,
		radiusKm: null,
		payMinFen: null,
		hours: [],
		traits: [],
		sort: 'relevance',
		today: '2026-11-23',
		page: { from: 0, size: 20 },
		...changes,
	}
}
