import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Searcher, searcherOf } from '#app/adapters/matching/searcher.server.ts'
import { searchingCourses } from '#app/adapters/search/courses/course-engines.server.ts'
import type { CourseConditions, CourseHits } from '#app/adapters/search/courses/course-search.ts'
import { courseTsQuery } from '#app/adapters/search/courses/postgres-course-search.server.ts'
import { type CourseCard, courseCards } from '#app/adapters/training/course-cards.server.ts'
import { nearestTo } from '#app/domain/divisions/nearest-to.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import { planOf } from '#app/domain/search/plan.ts'
import type { ConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { pairsOf } from '#app/domain/search-text/tokens.ts'
import { type Understanding, understand } from '#app/domain/search-text/understand.ts'
import { type CourseSearch, coursesAPage } from '#app/domain/training/course-search.ts'

export type FoundCourses = {
	cards: CourseCard[]
	total: number
	/** The words or the place were taken more widely than they were written. */
	loosened: boolean
	/** What was not read as it was typed. */
	guesses: Understanding['guesses']
	text: string
	place: Division | null
	placeUnknown: boolean
}

/**
 * Courses for a search, by the understanding that searches for posts have: synonyms, pinyin, slips of
 * the pen and places in the words. The first step of its plan that finds something answers.
 */
export async function searchCourses(ctx: Ctx, search: CourseSearch): Promise<FoundCourses> {
	const searcher = await searcherOf(ctx)
	const understood = understand(search.q, await searchTools(ctx.now.getTime()))
	const own = searcher.place
	const read =
		own === null ? understood : { ...understood, divisions: nearestTo(understood.divisions, own) }
	const named = search.where === '' ? [] : (await gazetteer()).named(search.where)
	const [place = null] = named
	const steps = await stepsOf(read, place, searcher)
	const { hits, loosened } = await firstFound(ctx.now, search, steps, read.wanted.heads)
	return {
		cards: await ctx.read((db) => courseCards(db, hits.ids, ctx.now, searcher.home)),
		total: hits.total,
		loosened,
		guesses: read.guesses,
		text: read.text,
		place,
		placeUnknown: search.where !== '' && place === null,
	}
}

type Step = { conditions: CourseConditions; loosened: boolean }

/**
 * The steps of the plan, as far as they ask for something that courses have; each only once. Before them
 * comes what was written, in the title: a trade is taught under a wider name than posts are offered by.
 */
async function stepsOf(
	read: Understanding,
	place: Division | null,
	{ home }: Searcher,
): Promise<Step[]> {
	const places = await gazetteer()
	const fixed = place ? { divisions: [place.code] } : {}
	const plan = planOf(read, fixed, { pointOf: (code) => places.byCode(code)?.point ?? null, home })
	const asWritten = pairsOf(read.wanted.text)
	const named = plan.slice(0, asWritten.length === 0 ? 0 : 1).map(({ conditions }) => ({
		conditions: { ...conditions, work: [], words: asWritten, wordsIn: 'title' as const },
		letGo: [],
	}))
	const steps = [...named, ...plan].map(({ conditions, letGo }) => ({
		conditions: ofCourses(conditions),
		query: courseTsQuery(ofCourses(conditions)),
		loosened: letGo.length > 0,
	}))
	return steps.filter(
		({ query }, index) => steps.findIndex((other) => other.query === query) === index,
	)
}

/** Pay, hours and the like are conditions of posts. */
const ofCourses = (conditions: CourseConditions): CourseConditions => ({
	words: conditions.words,
	wordsIn: conditions.wordsIn,
	work: conditions.work,
	groups: conditions.groups,
	withoutWork: conditions.withoutWork,
	withoutWords: conditions.withoutWords,
	divisions: conditions.divisions,
	near: conditions.near,
	radiusKm: conditions.radiusKm,
})

type Found = { hits: Pick<CourseHits, 'ids' | 'total'>; loosened: boolean }

async function firstFound(
	now: Date,
	{ occupation, level, traits, page }: CourseSearch,
	steps: readonly Step[],
	about: readonly ConceptId[],
): Promise<Found> {
	const ask = searchingCourses()
	const asked = { occupation, level, traits, about, now }
	const at = { from: (page - 1) * coursesAPage, size: coursesAPage }
	for (const { conditions, loosened } of steps) {
		const hits = await ask({ ...asked, conditions, page: at })
		if (hits.total > 0) return { hits, loosened }
	}
	return { hits: { ids: [], total: 0 }, loosened: false }
}
