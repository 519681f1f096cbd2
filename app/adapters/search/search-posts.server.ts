import { anyPost } from '#app/domain/search/conditions.ts'
import { fallbackEngine, firstEngine } from './engines.server.ts'
import type { PostHits, PostQuery } from './post-search.ts'
import { type WatchedAnswer, watchedSearch } from './watched-search.server.ts'

export type Answer = WatchedAnswer<PostHits>

const watched = watchedSearch<PostQuery, PostHits>({
	what: 'posts',
	first: firstEngine,
	fallback: fallbackEngine,
	probe: {
		...anyPost,
		work: [{ ids: ['cleaner'], as: 'named' }],
		exclude: [],
		sort: 'relevance',
		placesBelow: '',
		today: '2000-01-01',
		page: { from: 0, size: 1 },
	},
})

/**
 * Asks the engines for one visitor: the first engine, and once it was away or slow, PostgreSQL for all
 * that is still to be asked. Nobody waits for an engine twice.
 */
export const searchingPosts: () => (query: PostQuery) => Promise<Answer> = watched.asking

/** How the first engine is, as the searches of this process have found it. */
export const firstEngineState = watched.state
