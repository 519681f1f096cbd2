import type { Candidate } from '#app/domain/search/candidate.ts'
import type { RankContext } from '#app/domain/search/rank.ts'
import type { Wanted } from '#app/domain/search-text/understand.ts'

/** A post as the ranking sees it: a cleaner in Binjiang, published today. */
export function aCandidate(changes: Partial<Candidate> = {}): Candidate {
	return {
		id: '01a00000-0000-7000-8000-000000000001',
		core: '保洁员',
		employer: '西兴物业',
		said: ['cleaner'],
		within: [],
		groups: ['cleaning'],
		kind: 'market',
		placeCode: '330108',
		lat: 30.19,
		lng: 120.2,
		monthMinFen: 280_000,
		monthMaxFen: 320_000,
		headcount: null,
		publishedAt: new Date('2026-11-23T00:00:00Z'),
		...changes,
	}
}

/** Someone who looks for cleaning and of whom nothing else is known. */
export const aWanted = (changes: Partial<Wanted> = {}): Wanted => ({
	text: '保洁员',
	heads: ['cleaner'],
	within: [],
	words: [],
	...changes,
})

export const aRankContext = (changes: Partial<RankContext> = {}): RankContext => ({
	wanted: aWanted(),
	now: new Date('2026-11-23T00:00:00Z'),
	near: null,
	kinds: [],
	...changes,
})
