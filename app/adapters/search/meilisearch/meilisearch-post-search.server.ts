import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch'
import type { Facets, PostHits, PostQuery, PostSearch } from '#app/adapters/search/post-search.ts'
import { lastReachableHit, type SortOrder } from '#app/domain/posts/search-request.ts'
import { countPosts } from './count-posts.ts'
import { type Document, toCandidate, toDocument } from './documents.ts'
import { filterOf } from './filter.ts'
import { wordsOf } from './words.ts'

/** The search by Meilisearch, through its official client. `name` is the index. */
export function meilisearchPostSearch(
	reader: Meilisearch,
	writer: Meilisearch,
	name: string,
): PostSearch {
	const posts = reader.index(name)
	const documents = writer.index<Document>(name)
	return {
		engine: 'meilisearch',
		search: (query, signal) => search(posts, query, signal),
		counts: (queries) => countPosts(reader, name, queries),
		index: async (list) => {
			if (list.length > 0) await settled(writer, await documents.addDocuments(list.map(toDocument)))
		},
		remove: async (ids) => {
			if (ids.length > 0) await settled(writer, await documents.deleteDocuments([...ids]))
		},
		healthy: () => reader.isHealthy(),
	}
}

/** Waits until a task has ended; one that failed changed nothing, and says why. */
export async function settled(
	client: Meilisearch,
	{ taskUid }: Pick<EnqueuedTask, 'taskUid'>,
): Promise<void> {
	const task = await client.tasks.waitForTask(taskUid, { timeout: 600_000, interval: 20 })
	if (task.status !== 'succeeded')
		throw new Error(`Meilisearch task ${taskUid} ${task.status}: ${task.error?.message ?? ''}`)
}

async function search(
	posts: Index,
	query: PostQuery,
	signal: AbortSignal | undefined,
): Promise<PostHits> {
	const started = performance.now()
	const reach = Math.max(0, Math.min(query.page.size, lastReachableHit - query.page.from))
	const places = placeFacet(query.placesBelow)
	const answer = await posts.search(
		wordsOf(query),
		{
			offset: query.page.from,
			limit: reach,
			filter: filterOf(query),
			facets: ['kind', places, 'hours', 'traits'],
			sort: sorts[query.sort](query),
			matchingStrategy: 'all',
			...(query.wordsIn === 'title' && { attributesToSearchOn: ['title'] }),
		},
		signal ? { signal } : {},
	)
	const {
		[places]: division = {},
		kind = {},
		hours = {},
		traits = {},
	} = answer.facetDistribution ?? {}
	return {
		candidates: answer.hits.map(toCandidate),
		// The engine only estimates how many hits there are; of kinds each post has exactly one.
		total: Object.values(kind).reduce((sum, count) => sum + count, 0),
		totalIsExact: true,
		facets: { kind, hours, traits, division: within(division, query.placesBelow) } satisfies Facets,
		engine: 'meilisearch',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

const placeFacet = (below: string) => (below.length === 0 ? 'd2' : below.length === 2 ? 'd4' : 'd6')

const within = (counts: Record<string, number>, division: string) =>
	Object.fromEntries(Object.entries(counts).filter(([code]) => code.startsWith(division)))

const sorts: Record<SortOrder, (query: PostQuery) => string[]> = {
	relevance: () => [],
	newest: () => ['publishedAt:desc'],
	pay: () => ['monthMax:desc', 'publishedAt:desc'],
	distance: ({ near }) => [near ? `_geoPoint(${near.lat}, ${near.lng}):asc` : 'publishedAt:desc'],
}
