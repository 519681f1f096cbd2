import { pool } from '#app/adapters/db/pools.server.ts'
import { env } from '#app/adapters/env.server.ts'
import { patience, workerClient } from '#app/adapters/search/engines.server.ts'
import { meilisearchIndex } from '#app/adapters/search/meilisearch/meilisearch-index.server.ts'
import { meilisearchReader } from '#app/adapters/search/meilisearch/reader.server.ts'
import type { SearchIndex } from '#app/adapters/search/search-index.ts'
import { type WatchedAnswer, watchedSearch } from '#app/adapters/search/watched-search.server.ts'
import { anyPost } from '#app/domain/search/conditions.ts'
import { courseDocuments } from './course-document.server.ts'
import type { CourseEngine, CourseHits, CourseQuery, IndexedCourse } from './course-search.ts'
import { meilisearchCourseSearch } from './meilisearch-course-search.server.ts'
import { postgresCourseSearch } from './postgres-course-search.server.ts'

export const courseIndexName = (): string => `${env().MEILISEARCH_PREFIX}_courses`
/** Where an index is built that takes the place of the one in use. */
export const nextCourseIndexName = (): string => `${courseIndexName()}_next`

const engines: { first?: CourseEngine; fallback?: CourseEngine } = {}

/** The engine that searches for courses ask first; PostgreSQL where there is no other. */
export function firstCourseEngine(): CourseEngine {
	const { MEILISEARCH_URL: url, MEILISEARCH_SEARCH_KEY: apiKey = '' } = env()
	if (!url) return fallbackCourseEngine()
	engines.first ??= meilisearchCourseSearch(
		meilisearchReader(url, { apiKey, index: courseIndexName(), patience }),
	)
	return engines.first
}

export function fallbackCourseEngine(): CourseEngine {
	engines.fallback ??= postgresCourseSearch(pool('search'))
	return engines.fallback
}

const watched = watchedSearch<CourseQuery, CourseHits>({
	what: 'courses',
	first: firstCourseEngine,
	fallback: fallbackCourseEngine,
	probe: {
		conditions: anyPost,
		occupation: '',
		level: '',
		traits: [],
		about: [],
		now: new Date(0),
		page: { from: 0, size: 1 },
	},
})

/** Asks the engines for one visitor. */
export const searchingCourses: () => (query: CourseQuery) => Promise<WatchedAnswer<CourseHits>> =
	watched.asking
export const courseEngineState = watched.state

/** The index of courses as the worker writes it, under the name in use or another. */
export function courseIndex(
	expected: string,
	name = courseIndexName(),
): SearchIndex<IndexedCourse> {
	const client = workerClient()
	if (!client) throw new Error('there is no Meilisearch')
	return meilisearchIndex(client, courseDocuments, { name, copy: 'courses', expected })
}
