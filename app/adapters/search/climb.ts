import type { Candidate } from '#app/domain/search/candidate.ts'
import { type Folded, fold, unfolded } from '#app/domain/search/fold.ts'
import { type FoundWord, foundWords } from '#app/domain/search/found-words.ts'
import { type Likeness, likenessOf } from '#app/domain/search/likeness.ts'
import type { Concession, Step } from '#app/domain/search/plan.ts'
import {
	type RankContext,
	type RankPart,
	rankParts,
	rankPoints,
	type Suitability,
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
	cards: { hit: Hit; alike: Candidate[] }[]
	/** Posts that have all that was asked; folded or not. */
	total: number
	totalIsExact: boolean
	/** Posts behind them that lack something of it. */
	loosened: number
	/** So many of them stand behind another one, on whatever page. */
	folded: number
	/** Of the posts that have all that was asked. */
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

/** A post of a step, with what weighs for it. */
type Found = {
	post: Candidate
	letGo: readonly Concession[]
	step: Step
	suitability: Suitability
}

/** So many of the first hits of a step are put in order by the ranking. */
const window = 60
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
	const climbed =
		asked.sort === 'relevance'
			? await byRelevance(steps, asked, climber)
			: await inGivenOrder(steps, asked, climber)
	// Why a post stands where it does is told of those that are shown; a search looks at many more.
	const cards = climbed.cards.map(({ hit, alike }) => ({
		hit: toldOf(hit, climber.context),
		alike: alike.map(({ post }) => post),
	}))
	return { ...climbed, cards }
}

type Answered<Answer> = { step: Step; answer: Answer }
type Ordered<Answer extends PostHits> = Omit<Climbed<Answer>, 'cards'> & { cards: Folded<Found>[] }

async function byRelevance<Answer extends PostHits>(
	steps: readonly Step[],
	asked: Asked,
	climber: Climber<Answer>,
): Promise<Ordered<Answer>> {
	const { answered, hits, last } = await gather(steps, asked, climber)
	const { from, size } = asked.page
	const all = asked.folds ? fold(hits) : unfolded(hits)
	const folded = hits.length - all.length
	const cards = all.slice(from, from + size)
	const missing = size - cards.length
	if (last && missing > 0 && last.answer.total > window) {
		// Behind what is folded the posts go on one by one.
		const next = from + cards.length + folded - last.before
		const page = { from: next, size: missing }
		const answer = await climber.ask({ ...last.query, page, facets: false })
		cards.push(...unfolded(await ranked(answer.candidates, last.step, climber)))
	}
	return { ...summedUp(answered), cards, folded }
}

type Gathered<Answer> = {
	hits: Found[]
	answered: Answered<Answer>[]
	/** The last step that has any, and how many hits there were before it. */
	last: { query: PostQuery; step: Step; before: number; answer: Answer } | undefined
}

/** The first hits of each step, each in its order, until there are enough. */
async function gather<Answer extends PostHits>(
	steps: readonly Step[],
	{ folds: _folds, ...asked }: Asked,
	climber: Climber<Answer>,
): Promise<Gathered<Answer>> {
	const answered: Answered<Answer>[] = []
	const hits: Found[] = []
	let last: Gathered<Answer>['last']
	for (const step of steps) {
		const before = hits.length
		const query: PostQuery = {
			...step.conditions,
			...asked,
			near: step.conditions.near ?? climber.context.near,
			exclude: hits.map(({ post }) => post.id),
			page: { from: 0, size: window },
			...(!isExact(step) && { facets: false }),
		}
		const answer = await climber.ask(query)
		answered.push({ step, answer })
		hits.push(...(await ranked(answer.candidates, step, climber)))
		if (answer.total > 0) last = { query, step, before, answer }
		if (hits.length >= Math.max(enough, asked.page.size)) break
	}
	return { hits, answered, last }
}

/** An order that was asked for holds for all posts of the first step that has any. */
async function inGivenOrder<Answer extends PostHits>(
	steps: readonly Step[],
	{ folds, ...asked }: Asked,
	{ context, ask }: Climber<Answer>,
): Promise<Ordered<Answer>> {
	const answered: Answered<Answer>[] = []
	for (const step of steps) {
		const near = step.conditions.near ?? context.near
		const facets = isExact(step) ? {} : { facets: false as const }
		const answer = await ask({ ...step.conditions, ...asked, near, exclude: [], ...facets })
		answered.push({ step, answer })
		if (answer.total > 0) {
			const hits = answer.candidates.map((post) => foundBy(step, post, context, new Map()))
			// Only what stands on one page is folded: the order of the pages is that of the posts.
			const cards = folds ? fold(hits) : unfolded(hits)
			return { ...summedUp(answered), cards, folded: 0 }
		}
	}
	return { ...summedUp(answered), cards: [], folded: 0 }
}

const isExact = ({ letGo }: Step): boolean => letGo.length === 0

function foundBy(
	step: Step,
	post: Candidate,
	context: RankContext,
	suitability: Suitability,
): Found {
	const letGo = isExact(step)
		? step.letGo
		: step.letGo.filter((each) => !isMet(each, post, context))
	return { post, letGo, step, suitability }
}

/** A step that is content with a mention also finds posts that are about the work itself. */
const isMet = (concession: Concession, post: Candidate, { wanted }: RankContext) =>
	concession.is === 'work' &&
	concession.concession === 'mentioned' &&
	wanted.heads.some((id) => post.said.includes(id))

const toldOf = ({ post, letGo, step, suitability }: Found, context: RankContext): Hit => ({
	post,
	letGo,
	parts: rankParts(post, context, suitability),
	name: likenessOf(post, context.wanted).is,
	words: foundWords(post, context.wanted, step),
})

async function ranked<Answer>(
	candidates: readonly Candidate[],
	step: Step,
	{ context, suitability }: Climber<Answer>,
): Promise<Found[]> {
	const known = await suitability(candidates)
	return candidates
		.map((post) => ({
			found: foundBy(step, post, context, known),
			points: rankPoints(post, context, known),
			published: post.publishedAt.getTime(),
		}))
		.toSorted((one, other) => other.points - one.points || other.published - one.published)
		.map(({ found }) => found)
}

/** Each step counts only what no earlier one has found. */
function summedUp<Answer extends PostHits>(
	answered: readonly Answered<Answer>[],
): Pick<Climbed<Answer>, 'total' | 'totalIsExact' | 'loosened' | 'facets' | 'answers'> {
	const [first, ...others] = answered.map(({ answer }) => answer)
	if (first === undefined) throw new Error('a search without a step')
	const exact = answered.filter(({ step }) => isExact(step)).map(({ answer }) => answer)
	const all = answered.reduce((sum, { answer }) => sum + answer.total, 0)
	const total = exact.reduce((sum, answer) => sum + answer.total, 0)
	return {
		total,
		totalIsExact: exact.every(({ totalIsExact }) => totalIsExact),
		loosened: all - total,
		facets: facetsOf(exact),
		answers: [first, ...others],
	}
}

function facetsOf(answers: readonly PostHits[]): Facets {
	const facets: Facets = { kind: {}, division: {}, hours: {}, traits: {} }
	for (const name of facetNames) {
		const counts: Record<string, number> = {}
		for (const { facets: part } of answers)
			for (const [value, count] of Object.entries(part[name]))
				counts[value] = (counts[value] ?? 0) + count
		facets[name] = counts
	}
	return facets
}
