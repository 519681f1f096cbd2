import type { Candidate } from '#app/domain/search/candidate.ts'
import { type Folded, fold, unfolded } from '#app/domain/search/fold.ts'
import { type FoundWord, foundWords } from '#app/domain/search/found-words.ts'
import { type Likeness, likenessOf } from '#app/domain/search/likeness.ts'
import type { Concession, Step } from '#app/domain/search/plan.ts'
import {
	type RankContext,
	type RankPart,
	rankParts,
	type Suitability,
	totalOf,
} from '#app/domain/search/rank.ts'
import { type Facets, facetNames, type PostHits, type PostQuery } from './post-search.ts'

/** A post that was found, what it does not have of what was asked, and why it stands where it does. */
export type Hit = {
	post: Candidate
	letGo: readonly Concession[]
	parts: readonly RankPart[]
	name: Likeness['is']
	words: readonly FoundWord[]
}

export type Climbed<Answer extends PostHits = PostHits> = {
	cards: Folded<Hit>[]
	/** Counts posts, folded or not. */
	total: number
	totalIsExact: boolean
	/** So many of them stand behind another one, on whatever page. */
	folded: number
	facets: Facets
	/** The answers of the engines, in the order they were asked. */
	answers: readonly [Answer, ...Answer[]]
}

export type Asked = Pick<PostQuery, 'sort' | 'placesBelow' | 'today' | 'page' | 'named'> & {
	folds: boolean
}

/** What a search is weighed by, and who answers it. */
export type Climber<Answer> = {
	context: RankContext
	ask: (query: PostQuery) => Promise<Answer>
	/** How well posts suit whoever searches, where that is known. */
	suitability: (posts: readonly Candidate[]) => Promise<Suitability>
}

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
	climber: Climber<Answer>,
): Promise<Climbed<Answer>> {
	return asked.sort === 'relevance'
		? byRelevance(steps, asked, climber)
		: inGivenOrder(steps, asked, climber)
}

async function byRelevance<Answer extends PostHits>(
	steps: readonly Step[],
	asked: Asked,
	climber: Climber<Answer>,
): Promise<Climbed<Answer>> {
	const { answers, hits, last } = await gather(steps, asked, climber)
	const { from, size } = asked.page
	const all = asked.folds ? fold(hits) : unfolded(hits)
	const folded = hits.length - all.length
	const cards = all.slice(from, from + size)
	const missing = size - cards.length
	if (last && missing > 0 && last.answer.total > window) {
		// Behind what is folded the posts go on one by one.
		const next = from + cards.length + folded - last.before
		const answer = await climber.ask({ ...last.query, page: { from: next, size: missing } })
		cards.push(...unfolded(await ranked(answer.candidates, last.step, climber)))
	}
	return { ...summedUp(answers), cards, folded, answers }
}

type Gathered<Answer> = {
	hits: Hit[]
	answers: readonly [Answer, ...Answer[]]
	/** The last step that has any, and how many hits there were before it. */
	last: { query: PostQuery; step: Step; before: number; answer: Answer } | undefined
}

/** The first hits of each step, each in its order, until there are enough. */
async function gather<Answer extends PostHits>(
	steps: readonly Step[],
	{ folds: _folds, ...asked }: Asked,
	climber: Climber<Answer>,
): Promise<Gathered<Answer>> {
	const answers: Answer[] = []
	const hits: Hit[] = []
	let last: Gathered<Answer>['last']
	for (const step of steps) {
		const before = hits.length
		const query = {
			...step.conditions,
			...asked,
			near: step.conditions.near ?? climber.context.near,
			exclude: hits.map(({ post }) => post.id),
			page: { from: 0, size: window },
		}
		const answer = await climber.ask(query)
		answers.push(answer)
		hits.push(...(await ranked(answer.candidates, step, climber)))
		if (answer.total > 0) last = { query, step, before, answer }
		if (hits.length >= Math.max(enough, asked.page.size)) break
	}
	return { hits, answers: atLeastOne(answers), last }
}

/** An order that was asked for holds for all posts of the first step that has any. */
async function inGivenOrder<Answer extends PostHits>(
	steps: readonly Step[],
	{ folds, ...asked }: Asked,
	{ context, ask }: Climber<Answer>,
): Promise<Climbed<Answer>> {
	const answers: Answer[] = []
	for (const step of steps) {
		const near = step.conditions.near ?? context.near
		const answer = await ask({ ...step.conditions, ...asked, near, exclude: [] })
		answers.push(answer)
		const hits = answer.candidates.map((post) => hitOf(post, step, context, new Map()))
		if (answer.total > 0) {
			// Only what stands on one page is folded: the order of the pages is that of the posts.
			const cards = folds ? fold(hits) : unfolded(hits)
			return { ...summedUp([answer]), cards, folded: 0, answers: [answer] }
		}
	}
	const asks = atLeastOne(answers)
	return { ...summedUp([asks[0]]), cards: [], folded: 0, answers: asks }
}

function atLeastOne<Answer>([first, ...others]: readonly Answer[]): [Answer, ...Answer[]] {
	if (first === undefined) throw new Error('a search without a step')
	return [first, ...others]
}

function hitOf(post: Candidate, step: Step, context: RankContext, suitability: Suitability): Hit {
	return {
		post,
		letGo: step.letGo.filter((each) => !isMet(each, post, context)),
		parts: rankParts(post, context, suitability),
		name: likenessOf(post, context.wanted).is,
		words: foundWords(post, context.wanted, step),
	}
}

/** A step that is content with a mention also finds posts that are about the work itself. */
const isMet = (concession: Concession, post: Candidate, { wanted }: RankContext) =>
	concession.is === 'work' &&
	concession.concession === 'mentioned' &&
	wanted.heads.some((id) => post.said.includes(id))

async function ranked<Answer>(
	candidates: readonly Candidate[],
	step: Step,
	{ context, suitability }: Climber<Answer>,
): Promise<Hit[]> {
	const known = await suitability(candidates)
	return candidates
		.map((post) => ({
			hit: hitOf(post, step, context, known),
			published: post.publishedAt.getTime(),
		}))
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
