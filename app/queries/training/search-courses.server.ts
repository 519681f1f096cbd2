import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { Prisma } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Searcher, searcherOf } from '#app/adapters/matching/searcher.server.ts'
import { linesOf, tsQueryOfLines } from '#app/adapters/search/postgres/lexemes.ts'
import { type CourseCard, courseCards } from '#app/adapters/training/course-cards.server.ts'
import { nearestTo } from '#app/domain/divisions/nearest-to.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import { anyPost, type Conditions } from '#app/domain/search/conditions.ts'
import { planOf } from '#app/domain/search/plan.ts'
import { pairsOf } from '#app/domain/search-text/tokens.ts'
import { type Understanding, understand } from '#app/domain/search-text/understand.ts'
import {
	type CourseSearch,
	type CourseTrait,
	coursesAPage,
} from '#app/domain/training/course-search.ts'

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
	const { rows, total, step } = await ctx.read((db) => firstFound(db, ctx.now, search, steps))
	return {
		cards: await ctx.read((db) => courseCards(db, rows, ctx.now, searcher.home)),
		total,
		loosened: steps[step]?.loosened ?? false,
		guesses: read.guesses,
		text: read.text,
		place,
		placeUnknown: search.where !== '' && place === null,
	}
}

type Step = { query: string | null; said: readonly string[]; loosened: boolean }

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
		query: tsQueryOfLines(linesOf(ofCourses(conditions))),
		said: read.wanted.heads,
		loosened: letGo.length > 0,
	}))
	return steps.filter(
		({ query }, index) => steps.findIndex((other) => other.query === query) === index,
	)
}

/** Pay, hours and the like are conditions of posts. */
const ofCourses = (conditions: Conditions): Conditions => ({
	...anyPost,
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

type Found = { rows: string[]; total: number; step: number }

async function firstFound(
	db: Db,
	now: Date,
	search: CourseSearch,
	steps: readonly Step[],
): Promise<Found> {
	for (const [step, { query, said }] of steps.entries()) {
		const found = await pageOf(db, now, search, query, said)
		if (found.total > 0) return { ...found, step }
	}
	return { rows: [], total: 0, step: 0 }
}

const ahead = (now: Date) =>
	Prisma.sql`r.course_id = c.id AND r.state = 'open' AND r.starts_at > ${now}`

const traitSql = (now: Date): Record<CourseTrait, Prisma.Sql> => ({
	places: Prisma.sql`EXISTS (SELECT FROM course_run r, run_room(r.id) room WHERE ${ahead(now)} AND room.waiting = 0 AND room.taken < r.capacity)`,
	free: Prisma.sql`c.fee_fen = 0`,
	certificate: Prisma.sql`(c.certificate IS NOT NULL OR c.certificate_name <> '')`,
	allowance: Prisma.sql`c.allowance`,
})

async function pageOf(
	db: Db,
	now: Date,
	{ occupation, level, traits, page }: CourseSearch,
	query: string | null,
	said: readonly string[],
): Promise<{ rows: string[]; total: number }> {
	const where = Prisma.join(
		[
			Prisma.sql`c.state = 'published'`,
			...(query === null ? [] : [Prisma.sql`s.lexemes @@ ${query}::tsquery`]),
			...(occupation === '' ? [] : [Prisma.sql`c.occupation = ${occupation}`]),
			...(level === '' ? [] : [Prisma.sql`c.level = ${level}`]),
			...traits.map((trait) => traitSql(now)[trait]),
		],
		' AND ',
	)
	const rows = await db.$queryRaw<{ id: string; total: number }[]>`
		SELECT c.id::text, count(*) OVER ()::int AS total
		FROM course c JOIN search_course s ON s.course_id = c.id
			LEFT JOIN LATERAL (SELECT min(r.starts_at) AS starts_at FROM course_run r WHERE ${ahead(now)}) next ON true
		WHERE ${where}
		ORDER BY next.starts_at IS NULL, s.said && ${[...said]}::text[] DESC, next.starts_at, c.title, c.id
		LIMIT ${coursesAPage} OFFSET ${(page - 1) * coursesAPage}`
	return { rows: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}
