import { newId } from '#app/adapters/clock/ids.server.ts'
import { type DocumentRow, documentOf } from '#app/adapters/search/documents.server.ts'
import type { IndexedPost, PostQuery } from '#app/adapters/search/post-search.ts'
import { anyPost } from '#app/domain/search/conditions.ts'

/** A post as an engine gets it, read from what the database would hold. */
export function anIndexedPost(changes: Partial<DocumentRow> = {}): IndexedPost {
	return documentOf({
		id: newId(),
		title: '社区保洁员',
		employer: '西兴物业',
		description: '',
		address: '',
		occupation: null,
		kind: 'market',
		place_code: '330108',
		lat: 30.19,
		lng: 120.2,
		month_min_fen: 280_000,
		month_max_fen: 320_000,
		headcount: null,
		hours: 'full-time',
		shift: 'unstated',
		housing: false,
		meals: false,
		experience: '一年',
		education: 'junior',
		demands: {},
		open_to: [],
		insurance: [],
		benefits: [],
		published_at: new Date('2026-11-01T00:00:00Z'),
		valid_until: '2026-12-31',
		...changes,
	})
}

export function aQuery(changes: Partial<PostQuery> = {}): PostQuery {
	return {
		...anyPost,
		exclude: [],
		named: '',
		sort: 'relevance',
		placesBelow: changes.divisions?.[0] ?? '',
		today: '2026-11-23',
		page: { from: 0, size: 20 },
		...changes,
	}
}
