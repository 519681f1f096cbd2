import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText } from '#app/locales/words/dates.ts'
import { hoursWords, kindWords, traitWords } from '#app/locales/words/posts.ts'

export type Condition = {
	words: string
	/** The search without it. */
	without: Partial<SearchRequest>
	/** Set among the filters, not in the two main fields. */
	isFilter: boolean
}

/** What a search asks for, one by one, each with the search that does without it. */
export function chosenConditions(request: SearchRequest, place: string): Condition[] {
	const filter = (words: string, without: Partial<SearchRequest>) => ({
		words,
		without,
		isFilter: true,
	})
	const conditions: (Condition | false)[] = [
		request.q !== '' && { words: request.q, without: { q: '' }, isFilter: false },
		place !== '' && {
			words: place,
			without: { where: '', division: '', radiusKm: null },
			isFilter: false,
		},
		request.radiusKm !== null &&
			filter(m.search_radius_within({ km: String(request.radiusKm) }), {
				radiusKm: null,
				near: null,
			}),
		request.payMin !== null &&
			filter(`${m.search_pay()} ${countText(request.payMin)} ${m.search_pay_unit()}`, {
				payMin: null,
			}),
		...request.kinds.map((kind) =>
			filter(kindWords[kind](), { kinds: request.kinds.filter((each) => each !== kind) }),
		),
		...request.hours.map((hours) =>
			filter(hoursWords[hours](), { hours: request.hours.filter((each) => each !== hours) }),
		),
		...request.traits.map((trait) =>
			filter(traitWords[trait](), { traits: request.traits.filter((each) => each !== trait) }),
		),
	]
	return conditions.filter((condition): condition is Condition => condition !== false)
}
