import { type DivisionCode, existingAround } from '#app/domain/divisions/division-code.ts'
import type { Point } from '#app/domain/geo.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import type { PostKind, PostTrait, WorkingHours } from '#app/domain/posts/words.ts'
import type { Meaning } from '#app/domain/search-text/meaning.ts'
import { textWithout, type Understanding } from '#app/domain/search-text/understand.ts'

/** What a search is freed of, or how much wider its place becomes. */
export type Loosening =
	| { is: 'text'; text: string }
	| { is: 'kind'; kind: PostKind }
	| { is: 'hours'; hours: WorkingHours }
	| { is: 'trait'; trait: PostTrait }
	| { is: 'pay'; payMin: number }
	| { is: 'within'; km: number }
	| { is: 'division'; code: DivisionCode }
	| { is: 'anywhere' }

/** The same search with one thing less, as an address can say it. */
export type Loosened = { loosening: Loosening; request: SearchRequest }

const widerKm = 15

/** The softest first; a place is the last thing to be let go. */
const softness: Partial<Record<Meaning['is'], number>> = {
	trait: 1,
	age: 2,
	schooling: 2,
	hours: 3,
	pay: 4,
	kind: 5,
	'near-home': 6,
}

/**
 * A search loosened by one thing at a time, in a fixed order: conditions read from the words, filters of
 * the form, then the place wider and wider.
 * @param place the one place that is asked for, in the form or in the words
 */
export function loosenedSearches(
	asked: SearchRequest,
	read: Understanding,
	place: { code: DivisionCode; point: Point | null } | null,
): Loosened[] {
	const changed = (loosening: Loosening, changes: Partial<SearchRequest>): Loosened => ({
		loosening,
		request: { ...asked, page: 1, ...changes },
	})
	const fromWords = read.chips
		.filter(({ meaning }) => softness[meaning.is] !== undefined)
		.toSorted((one, other) => (softness[one.meaning.is] ?? 0) - (softness[other.meaning.is] ?? 0))
		.map(({ text, rest }) => changed({ is: 'text', text }, { q: rest }))
	const fromForm = [
		...asked.traits.map((trait) =>
			changed({ is: 'trait', trait }, { traits: asked.traits.filter((each) => each !== trait) }),
		),
		...asked.hours.map((hours) =>
			changed({ is: 'hours', hours }, { hours: asked.hours.filter((each) => each !== hours) }),
		),
		...(asked.payMin === null
			? []
			: [changed({ is: 'pay', payMin: asked.payMin }, { payMin: null })]),
		...asked.kinds.map((kind) =>
			changed({ is: 'kind', kind }, { kinds: asked.kinds.filter((each) => each !== kind) }),
		),
	]
	const nowhere = {
		q: textWithout(read, 'place'),
		where: '',
		division: '',
		near: null,
		radiusKm: null,
	}
	const wider: Loosening[] = place === null ? [] : widened(place)
	if (place !== null || read.divisions.length > 0) wider.push({ is: 'anywhere' })
	return [
		...fromWords,
		...fromForm,
		...wider.map((loosening) => changed(loosening, { ...nowhere, ...placeOf(loosening, place) })),
	]
}

function widened({ code, point }: { code: DivisionCode; point: Point | null }): Loosening[] {
	return [
		...(point && code.length > 4 ? [{ is: 'within', km: widerKm } as const] : []),
		...existingAround(code)
			.slice(1)
			.map((around) => ({ is: 'division', code: around }) as const),
	]
}

function placeOf(
	loosening: Loosening,
	place: { point: Point | null } | null,
): Partial<SearchRequest> {
	if (loosening.is === 'within') return { near: place?.point ?? null, radiusKm: loosening.km }
	return loosening.is === 'division' ? { division: loosening.code } : {}
}
