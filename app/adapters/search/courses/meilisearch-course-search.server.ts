import { anyOf, quoted } from '#app/adapters/search/meilisearch/filter.ts'
import type { Asked, Reader } from '#app/adapters/search/meilisearch/reader.server.ts'
import { wordsOf } from '#app/adapters/search/meilisearch/words.ts'
import { cellsAround } from '#app/domain/geo-cells.ts'
import { lastReachableHit } from '#app/domain/posts/search-request.ts'
import type { CourseTrait } from '#app/domain/training/course-search.ts'
import type { CourseEngine, CourseHits, CourseQuery } from './course-search.ts'

/** The search for courses by Meilisearch. */
export function meilisearchCourseSearch(reader: Reader): CourseEngine {
	return {
		engine: 'meilisearch',
		search: (query) => search(reader, query),
		// Asks as a search does: the server's own health says nothing of key and index.
		healthy: async () => (await reader.search({ q: '', limit: 1 })).hits.length >= 0,
	}
}

/** One question for each part of the order; behind the hits of one part stand those of the next. */
async function search(reader: Reader, query: CourseQuery): Promise<CourseHits> {
	const { from, size } = query.page
	const found = await reader.searchAll(partsOf(query).map((part) => asked(query, part)))
	const ids = found.flatMap(({ hits }) => hits.map(({ id }) => String(id)))
	const counts = found.map(({ facetDistribution }) => facetDistribution?.level ?? {})
	return {
		ids: ids.slice(from, from + size),
		total: counts.flatMap(Object.values<number>).reduce((sum, count) => sum + count, 0),
		engine: 'meilisearch',
	}
}

/** Those that can still be joined, of these those about the very work first; then all others. */
function partsOf({ about, now }: CourseQuery): string[][] {
	const ahead = `starts > ${now.getTime()}`
	const isAbout = anyOf('said', about)
	const joinable =
		about.length === 0
			? [[ahead]]
			: [
					[ahead, isAbout],
					[ahead, `NOT ${isAbout}`],
				]
	return [...joinable, [`NOT ${ahead}`]]
}

function asked(query: CourseQuery, part: readonly string[]): Asked {
	const { conditions, page } = query
	return {
		q: wordsOf(conditions),
		filter: [...filterOf(query), ...part],
		// Each course has exactly one level: their counts are the number of hits, which the engine only estimates.
		facets: ['level'],
		sort: ['next:asc', 'id:asc'],
		limit: Math.min(page.from + page.size, lastReachableHit),
		matchingStrategy: 'all',
		...(conditions.wordsIn === 'title' && { attributesToSearchOn: ['title'] }),
	}
}

function filterOf({ conditions, occupation, level, traits, now }: CourseQuery): string[] {
	const { work, groups, withoutWork, divisions, near, radiusKm } = conditions
	const filter = [
		...work.map(({ ids, as }) => anyOf(as, ids)),
		groups.length > 0 && anyOf('groups', groups),
		withoutWork.length > 0 && `NOT ${anyOf('named', withoutWork)}`,
		divisions.length > 0 && anyOf('places', divisions),
		near !== null && radiusKm !== null && anyOf('cells', cellsAround(near, radiusKm)),
		occupation !== '' && `occupation = ${quoted(occupation)}`,
		level !== '' && `level = ${quoted(level)}`,
		...traits.map((trait) => filterOfTrait(trait, now)),
	]
	return filter.filter((line) => line !== false)
}

const filterOfTrait = (trait: CourseTrait, now: Date): string =>
	trait === 'places' ? `startsFree > ${now.getTime()}` : `traits = ${quoted(trait)}`
