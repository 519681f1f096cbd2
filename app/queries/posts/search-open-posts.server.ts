import { searchTools } from '#app/adapters/chinese/search-tools.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { type Gazetteer, gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Searcher, searcherOf } from '#app/adapters/matching/searcher.server.ts'
import { type Climbed, climb, type Hit } from '#app/adapters/search/climb.ts'
import { fixedBy, placesInForm } from '#app/adapters/search/in-form.ts'
import { openPosts, type PostCard } from '#app/adapters/search/open-posts.server.ts'
import type { EngineName, Facets } from '#app/adapters/search/post-search.ts'
import { searchingPosts } from '#app/adapters/search/search-posts.server.ts'
import { nearestTo } from '#app/domain/divisions/nearest-to.ts'
import type { Division } from '#app/domain/divisions/places.ts'
import type { Point } from '#app/domain/geo.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { plainName } from '#app/domain/search/candidate.ts'
import { type Concession, planOf } from '#app/domain/search/plan.ts'
import { type Chip, type Understanding, understand } from '#app/domain/search-text/understand.ts'

export type FoundPost = PostCard & {
	place: string
	/** What it does not have of what was asked. */
	letGo: readonly Concession[]
	/** Why it stands where it does. */
	why: Pick<Hit, 'parts' | 'name' | 'words'>
	/** Posts of the same employer that say nearly the same. */
	alike: readonly (PostCard & { place: string })[]
}

export type FoundPosts = {
	cards: FoundPost[]
	/** Posts that have all that was asked. */
	total: number
	totalIsExact: boolean
	/** Posts behind them that lack something of it. */
	loosened: number
	/** Posts that stand behind another one: so many fewer cards there are. */
	folded: number
	facets: Facets
	engine: EngineName
	degraded: boolean
	tookMs: number
	/** What was read out of the words as conditions. */
	chips: Chip[]
	/** The place that was understood, and others that the same name could mean. */
	place: Division | null
	otherPlaces: Division[]
	/** A place was named that nobody knows. */
	placeUnknown: boolean
	/** Divisions by their codes, as far as the answer names any. */
	placeNames: Readonly<Record<string, string>>
}

/** The words as someone means them who lives where the person does that asks. */
export type Asking = { searcher: Searcher; read: Understanding }

type Searching = { folds?: boolean; asking?: Asking }

export async function askingOf(ctx: Ctx, { q }: SearchRequest): Promise<Asking> {
	const searcher = await searcherOf(ctx)
	const read = understand(q, await searchTools(ctx.now.getTime()))
	const own = searcher.place
	return {
		searcher,
		read: own === null ? read : { ...read, divisions: nearestTo(read.divisions, own) },
	}
}

/** Open posts for a search, by whichever engine answers; the posts themselves come from the database. */
export async function searchOpenPosts(
	ctx: Ctx,
	request: SearchRequest,
	{ folds = true, asking }: Searching = {},
): Promise<FoundPosts> {
	const { now, today } = ctx
	const places = await gazetteer()
	const { searcher, read } = asking ?? (await askingOf(ctx, request))
	const named = placesInForm(request, places, searcher.place)
	const [place = null] = named
	const fixed = fixedBy(request, place)
	const near = fixed.near ?? searcher.home
	const steps = planOf(read, fixed, {
		pointOf: (code) => places.byCode(code)?.point ?? null,
		home: near,
	})
	const asked = {
		sort: request.sort,
		today,
		named: plainName(read.wanted.text),
		placesBelow:
			fixed.divisions?.[0] ?? (read.divisions.length === 1 ? (read.divisions[0] ?? '') : ''),
		page: { from: (request.page - 1) * request.pageSize, size: request.pageSize },
		folds,
	}
	const climbed = await climb(steps, asked, {
		context: { wanted: read.wanted, now, near, kinds: searcher.kinds },
		ask: searchingPosts(),
		suitability: searcher.suitability,
	})
	const { total, totalIsExact, loosened, folded, facets, answers } = climbed
	const [{ engine }] = answers
	const letGoPlaces = climbed.cards.flatMap(({ hit }) =>
		hit.letGo.flatMap((each) => (each.is === 'division' ? [each.code] : [])),
	)
	return {
		cards: await cardsOf(climbed.cards, places, today, near),
		total,
		totalIsExact,
		loosened,
		folded,
		facets,
		engine,
		degraded: answers.some(({ degraded }) => degraded),
		tookMs: Math.round(answers.reduce((sum, { tookMs }) => sum + tookMs, 0) * 10) / 10,
		chips: read.chips,
		place,
		otherPlaces: named.slice(1, 6),
		placeUnknown: place === null && (request.where !== '' || request.division !== ''),
		placeNames: namesOf(places, [...Object.keys(facets.division), ...letGoPlaces]),
	}
}

async function cardsOf(
	folded: Climbed['cards'],
	places: Gazetteer,
	today: string,
	near: Point | null,
): Promise<FoundPost[]> {
	const ids = folded.flatMap(({ hit, alike }) => [hit.post, ...alike].map(({ id }) => id))
	const open = await openPosts(ids, today, near)
	const byId = new Map(
		open.map((card) => [card.id, { ...card, place: places.fullName(card.placeCode) }]),
	)
	return folded.flatMap(({ hit, alike }) => {
		// When the first of them was closed just now, the next one takes its place.
		const [card, ...others] = [hit.post, ...alike].flatMap(({ id }) => byId.get(id) ?? [])
		const { letGo, parts, name, words } = hit
		return card ? [{ ...card, letGo, why: { parts, name, words }, alike: others }] : []
	})
}

function namesOf(places: Gazetteer, codes: readonly string[]): Record<string, string> {
	return Object.fromEntries(codes.map((code) => [code, places.byCode(code)?.name ?? code]))
}
