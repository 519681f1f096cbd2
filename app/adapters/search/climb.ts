import type { Candidate } from '#app/domain/search/candidate.ts'
import type { Concession, Step } from '#app/domain/search/plan.ts'
import { type RankContext, type RankPart, rankParts, totalOf } from '#app/domain/search/rank.ts'
import { type Facets, facetNames, type PostHits, type PostQuery } from './post-search.ts'

/** A post that was found, what it does not have of what was asked, and why it stands where it does. */
export type Hit = { post: Candidate; letGo: readonly Concession[]; parts: readonly RankPart[] }

export type Climbed<Answer extends PostHits = PostHits> = {
	hits: Hit[]
	total: number
	totalIsExact: boolean
	facets: Facets
	/** The answers of the engines, in the order they were asked. */
	answers: readonly [Answer, ...Answer[]]
}

type Asked = Pick<PostQuery, 'sort' | 'placesBelow' | 'today' | 'page'>
type Ask<Answer> = (query: PostQuery) => Promise<Answer>

/** So many of the first hits of a step are put in order by the ranking. */
const window = 100
/** With so many posts at hand nobody needs what is merely similar. */
const enough = 20

/**
 * Goes down the steps from what was asked to what comes near it, until there is enough to show. Posts
 * of an earlier step stay before those of a later one.
 */
export async function climb<Answer extends PostHits>(
	steps: readonly Step[],
	asked: Asked,
	context: RankContext,
	ask: Ask<Answer>,
): Promise<Climbed<Answer>> {
	return asked.sort === 'relevance'
		? byRelevance(steps, asked, context, ask)
		: inGivenOrder(steps, asked, context, ask)
}

async function byRelevance<Answer extends PostHits>(
	steps: readonly Step[],
	asked: Asked,
	context: RankContext,
	ask: Ask<Answer>,
): Promise<Climbed<Answer>> {
	const answers: Answer[] = []
	const hits: Hit[] = []
	let last: { query: PostQuery; step: Step; before: number; answer: Answer } | undefined
	for (const step of steps) {
		const before = hits.length
		const exclude = hits.map(({ post }) => post.id)
		const query = { ...step.conditions, ...asked, exclude, page: { from: 0, size: window } }
		const answer = await ask(query)
		answers.push(answer)
		hits.push(...ranked(answer.candidates, step, context))
		if (answer.total > 0) last = { query, step, before, answer }
		if (hits.length >= Math.max(enough, asked.page.size)) break
	}
	const [first, ...others] = answers
	if (!first) throw new Error('a search without a step')
	const { from, size } = asked.page
	const page = hits.slice(from, from + size)
	const missing = size - page.length
	if (last && missing > 0 && last.answer.total > window) {
		const deep = Math.max(window, from - last.before)
		const answer = await ask({ ...last.query, page: { from: deep, size: missing } })
		page.push(...answer.candidates.map((post) => hitOf(post, last.step, context)))
	}
	return { ...summedUp(answers), hits: page, answers: [first, ...others] }
}

/** An order that was asked for holds for all posts of the first step that has any. */
async function inGivenOrder<Answer extends PostHits>(
	steps: readonly Step[],
	asked: Asked,
	context: RankContext,
	ask: Ask<Answer>,
): Promise<Climbed<Answer>> {
	const answers: Answer[] = []
	for (const step of steps) {
		const answer = await ask({ ...step.conditions, ...asked, exclude: [] })
		answers.push(answer)
		const hits = answer.candidates.map((post) => hitOf(post, step, context))
		if (answer.total > 0) return { ...summedUp([answer]), hits, answers: [answer] }
	}
	const [first, ...others] = answers
	if (!first) throw new Error('a search without a step')
	return { ...summedUp([first]), hits: [], answers: [first, ...others] }
}

const hitOf = (post: Candidate, { letGo }: Step, context: RankContext): Hit => ({
	post,
	letGo: letGo.filter((each) => !isMet(each, post, context)),
	parts: rankParts(post, context),
})

/** A step that is content with a mention also finds posts that are about the work itself. */
const isMet = (concession: Concession, post: Candidate, { wanted }: RankContext) =>
	concession.is === 'work' &&
	concession.concession === 'mentioned' &&
	wanted.heads.some((id) => post.said.includes(id))

function ranked(candidates: readonly Candidate[], step: Step, context: RankContext): Hit[] {
	return candidates
		.map((post) => ({ hit: hitOf(post, step, context), published: post.publishedAt.getTime() }))
		.map((each) => ({ ...each, points: totalOf(each.hit.parts) }))
		.toSorted((one, other) => other.points - one.points || other.published - one.published)
		.map(({ hit }) => hit)
}

/** Each step counts only what no earlier one has found. */
function summedUp(
	answers: readonly PostHits[],
): Pick<Climbed, 'total' | 'totalIsExact' | 'facets'> {
	const facets: Facets = { kind: {}, division: {}, hours: {}, traits: {} }
	for (const name of facetNames) {
		const counts: Record<string, number> = {}
		for (const { facets: part } of answers)
			for (const [value, count] of Object.entries(part[name]))
				counts[value] = (counts[value] ?? 0) + count
		facets[name] = counts
	}
	return {
		total: answers.reduce((sum, { total }) => sum + total, 0),
		totalIsExact: answers.every(({ totalIsExact }) => totalIsExact),
		facets,
	}
}
