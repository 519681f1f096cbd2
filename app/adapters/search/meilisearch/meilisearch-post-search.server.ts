import type { EnqueuedTask, Index, Meilisearch } from 'meilisearch'
import {
	type Facets,
	type IndexedPost,
	lastReachableHit,
	type PostHits,
	type PostQuery,
	type PostSearch,
} from '#app/adapters/search/post-search.ts'
import { existingAround, nextBelow } from '#app/domain/divisions/division-code.ts'
import type { SortOrder } from '#app/domain/posts/search-request.ts'
import { dayNumber, filterOf } from './filter.ts'

type Document = Record<string, unknown> & { id: string }
type Found = { id: string }

/** The search by Meilisearch, through its official client. `name` is the index. */
export function meilisearchPostSearch(
	reader: Meilisearch,
	writer: Meilisearch,
	name: string,
): PostSearch {
	const posts = reader.index<Found>(name)
	const documents = writer.index<Document>(name)
	return {
		engine: 'meilisearch',
		search: (query, signal) => search(posts, query, signal),
		index: async (list) => {
			if (list.length > 0) await settled(writer, await documents.addDocuments(list.map(documentOf)))
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

function documentOf(post: IndexedPost): Document {
	return {
		id: post.id,
		title: post.title,
		titleWords: post.titleWords.join(' '),
		employerWords: post.employerWords.join(' '),
		bodyWords: post.bodyWords.join(' '),
		kind: post.kind,
		occupation: post.occupation,
		divisions: existingAround(post.placeCode),
		hours: post.hours,
		shift: post.shift,
		traits: post.traits,
		monthMaxFen: post.monthMaxFen,
		publishedAt: post.publishedAt.getTime(),
		validUntil: dayNumber(post.validUntil),
		...(post.lat !== null && post.lng !== null && { _geo: { lat: post.lat, lng: post.lng } }),
	}
}

async function search(
	posts: Index<Found>,
	query: PostQuery,
	signal: AbortSignal | undefined,
): Promise<PostHits> {
	const started = performance.now()
	const reach = Math.max(0, Math.min(query.page.size, lastReachableHit - query.page.from))
	const answer = await posts.search(
		query.words.join(' '),
		{
			offset: query.page.from,
			limit: reach,
			filter: filterOf(query),
			facets: ['kind', 'divisions', 'hours', 'traits'],
			sort: sorts[query.sort](query),
			matchingStrategy: query.match === 'all' ? 'all' : 'last',
			attributesToRetrieve: ['id'],
		},
		signal ? { signal } : {},
	)
	const facets = answer.facetDistribution ?? {}
	const total = answer.estimatedTotalHits ?? 0
	const counted = Math.max(total, sumOf(facets.kind ?? {}))
	return {
		ids: answer.hits.map(({ id }) => id),
		total: counted,
		totalIsExact: true,
		facets: facetsOf(facets, query.division),
		engine: 'meilisearch',
		tookMs: Math.round((performance.now() - started) * 10) / 10,
	}
}

const sumOf = (counts: Record<string, number>) =>
	Object.values(counts).reduce((sum, count) => sum + count, 0)

const sorts: Record<SortOrder, (query: PostQuery) => string[]> = {
	relevance: ({ words }) => (words.length > 0 ? [] : ['publishedAt:desc']),
	newest: () => ['publishedAt:desc'],
	pay: () => ['monthMaxFen:desc', 'publishedAt:desc'],
	distance: ({ near }) => [near ? `_geoPoint(${near.lat}, ${near.lng}):asc` : 'publishedAt:desc'],
}

/** Documents carry every division around them; the facet keeps those right below the one asked for. */
function facetsOf(found: Record<string, Record<string, number>>, division: string): Facets {
	const below = Object.entries(found.divisions ?? {}).filter(
		([code]) => code.startsWith(division) && nextBelow(division, code) === code,
	)
	return {
		kind: found.kind ?? {},
		hours: found.hours ?? {},
		traits: found.traits ?? {},
		division: Object.fromEntries(below),
	}
}
