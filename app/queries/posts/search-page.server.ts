import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { countPosts } from '#app/adapters/search/count-posts.server.ts'
import { fixedBy, placesInForm } from '#app/adapters/search/in-form.ts'
import { noteMiss } from '#app/adapters/search/note-miss.server.ts'
import type { EngineName } from '#app/adapters/search/post-search.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { type Loosened, loosenedSearches } from '#app/domain/search/loosened.ts'
import { exactStep, planOf } from '#app/domain/search/plan.ts'
import { keptOfMiss } from '#app/domain/search-text/kept-of-miss.ts'
import { type Understanding, understand } from '#app/domain/search-text/understand.ts'
import { dayIn } from '#app/domain/time/day.ts'
import {
	type Asking,
	askingOf,
	type FoundPosts,
	searchOpenPosts,
} from './search-open-posts.server.ts'

/** A search with one thing less, and how many posts it finds. */
export type Offer = Loosened & { total: number }

/** A place that was named in the words, and all that it may mean. */
export type PlaceChoice = {
	text: string
	rest: string
	/** What it is taken for, because the person lives there; empty where all are searched. */
	taken: string
	choices: { code: string; fullName: string }[]
}

export type SearchPage = {
	found: FoundPosts
	guesses: Understanding['guesses']
	text: string
	refusals: Understanding['refusals']
	placeChoices: PlaceChoice[]
	/** The words speak of near home, and nobody knows where that is. */
	homeUnknown: boolean
	/** Where no post has all that was asked: what would find some. */
	offers: Offer[]
	/** Names of the places that offers speak of. */
	placeNames: Readonly<Record<string, string>>
}

const mostChoices = 8

/** The hits of a search and all that the page says about how it was understood. */
export async function searchPage(ctx: Ctx, search: SearchRequest): Promise<SearchPage> {
	const { now } = ctx
	const asking = await askingOf(ctx, search)
	const { read, searcher } = asking
	const [found, places] = await Promise.all([searchOpenPosts(ctx, search, { asking }), gazetteer()])
	const isExact = found.cards.some(({ letGo }) => letGo.length === 0)
	const offers =
		isExact || search.page > 1 ? [] : await offersFor(ctx, search, asking, found.engine)
	await noteIfUnknown(read, isExact, now)
	return {
		found,
		guesses: read.guesses,
		text: read.text,
		refusals: read.refusals,
		placeChoices: choicesIn(read, places),
		homeUnknown:
			read.nearHome &&
			searcher.home === null &&
			search.near === null &&
			search.where === '' &&
			search.division === '',
		offers,
		placeNames: namesIn(offers, places),
	}
}

/** Words that name no work we know and that no post has are what the list of names can grow by. */
async function noteIfUnknown(read: Understanding, isExact: boolean, now: Date): Promise<void> {
	const { words, heads } = read.wanted
	const text = isExact || heads.length > 0 ? null : keptOfMiss(words)
	if (text !== null) await noteMiss(text, dayIn(now))
}

const namesIn = (offers: readonly Offer[], places: Gazetteer): Record<string, string> =>
	Object.fromEntries(
		offers.flatMap(({ loosening }) =>
			loosening.is === 'division' ? [[loosening.code, places.fullName(loosening.code)]] : [],
		),
	)

function choicesIn(read: Understanding, places: Gazetteer): PlaceChoice[] {
	return read.chips.flatMap(({ text, rest, meaning }) => {
		if (meaning.is !== 'place') return []
		const meant = meaning.divisions.filter((code) => read.divisions.includes(code))
		const [only, another] = meant
		const isTaken = only !== undefined && another === undefined && isNarrowed(read)
		const offered = isTaken ? meaning.divisions.filter((code) => code !== only) : meant
		const choices = offered
			.slice(0, mostChoices)
			.map((code) => ({ code, fullName: places.fullName(code) }))
		const taken = isTaken ? places.fullName(only) : ''
		return choices.length > (isTaken ? 0 : 1) ? [{ text, rest, taken, choices }] : []
	})
}

/** One place of several that the words alone leave open: the text names no wider one around it. */
const isNarrowed = ({ chips }: Understanding): boolean =>
	chips.filter(({ meaning }) => meaning.is === 'place').length === 1

async function offersFor(
	ctx: Ctx,
	search: SearchRequest,
	{ read, searcher }: Asking,
	engine: EngineName,
): Promise<Offer[]> {
	const { now } = ctx
	const places = await gazetteer()
	const [inForm] = placesInForm(search, places, searcher.place)
	const [code, another] = read.divisions
	const inWords = code !== undefined && another === undefined ? places.byCode(code) : null
	const loosened = loosenedSearches(search, read, inForm ?? inWords)
	const tools = await searchTools(now.getTime())
	const today = dayIn(now)
	const queries = loosened.map(({ request }) => {
		const [place = null] = placesInForm(request, places, searcher.place)
		const fixed = fixedBy(request, place)
		const steps = planOf(understand(request.q, tools), fixed, {
			pointOf: (each) => places.byCode(each)?.point ?? null,
			home: fixed.near ?? searcher.home,
		})
		const page = { from: 0, size: 0 }
		return {
			...exactStep(steps).conditions,
			exclude: [],
			sort: request.sort,
			named: '',
			placesBelow: '',
			today,
			page,
		}
	})
	const totals = await countPosts(queries, engine)
	return loosened
		.map((each, place) => ({ ...each, total: totals[place] ?? 0 }))
		.filter(({ total }) => total > 0)
}
