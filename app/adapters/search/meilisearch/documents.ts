import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { existingAround, levelOf, nation } from '#app/domain/divisions/division-code.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { educations, postKinds } from '#app/domain/posts/words.ts'
import { type Candidate, plainName } from '#app/domain/search/candidate.ts'
import { isConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { encodedAll } from './encode.ts'
import { dayNumber, placeAttributes } from './filter.ts'
import { marksOf } from './mark.ts'

export type Document = Record<string, unknown> & { id: string }

/** Older than anyone who looks for work: a post that names no age. */
const anyAge = 200

export function toDocument(post: IndexedPost): Document {
	return {
		id: post.id,
		title: encodedAll(post.titleTokens.toSorted()),
		text: encodedAll(post.bodyTokens.toSorted()),
		mark: marksOf(post.core),
		core: post.core,
		name: plainName(post.core),
		employer: post.employer,
		said: post.said,
		named: [...post.said, ...post.within],
		groups: post.groups,
		kind: post.kind,
		hours: post.hours,
		traits: post.traits,
		place: post.placeCode,
		...placesOf(post.placeCode),
		monthMin: post.monthMinFen,
		monthMax: post.monthMaxFen,
		schooling: educations.indexOf(post.education),
		ageTo: post.ageTo ?? anyAge,
		headcount: post.headcount,
		publishedAt: post.publishedAt.getTime(),
		validUntil: dayNumber(post.validUntil),
		...(post.lat !== null &&
			post.lng !== null && { _geo: { lat: toDecimetre(post.lat), lng: toDecimetre(post.lng) } }),
	}
}

/** To six decimals: the engine reads the last digits of a longer number differently, and gives back another. */
const toDecimetre = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** A county right below its province stands at both levels, so that each can be counted. */
function placesOf(place: string): Record<string, string> {
	const around = existingAround(place).toReversed()
	const entries = around.map((code) => {
		const level = levelOf(code)
		return [level === 'nation' ? nation : placeAttributes[level], code] as const
	})
	const [, second] = around
	const hasCity = around.some((code) => code.length === 4)
	return Object.fromEntries([...entries, ...(second && !hasCity ? [['d4', second] as const] : [])])
}

/** What the engine gave back; anything else than our own document is a fault of the engine. */
export function toCandidate(found: Record<string, unknown>): Candidate {
	const said = words(found.said).filter(isConceptId)
	const { lat, lng } = pointIn(found._geo)
	return {
		id: word(found.id),
		core: word(found.core),
		employer: word(found.employer),
		said,
		within: words(found.named)
			.filter(isConceptId)
			.filter((id) => !said.includes(id)),
		groups: words(found.groups).map((group) => oneOf(occupations, group)),
		kind: oneOf(postKinds, word(found.kind)),
		placeCode: word(found.place),
		lat,
		lng,
		monthMinFen: figureOrNone(found.monthMin),
		monthMaxFen: figureOrNone(found.monthMax),
		headcount: figureOrNone(found.headcount),
		publishedAt: new Date(figure(found.publishedAt)),
	}
}

/** Checked by hand: a search brings a hundred of them, and a schema takes longer than the ranking. */
function word(value: unknown): string {
	if (typeof value !== 'string') throw strange
	return value
}

function figure(value: unknown): number {
	if (typeof value !== 'number') throw strange
	return value
}

const figureOrNone = (value: unknown): number | null => (value === null ? null : figure(value))

function words(value: unknown): string[] {
	if (!Array.isArray(value)) throw strange
	return value.map(word)
}

function pointIn(value: unknown): { lat: number | null; lng: number | null } {
	if (value === undefined) return { lat: null, lng: null }
	const { lat, lng } = Object(value) as Record<string, unknown>
	return { lat: figure(lat), lng: figure(lng) }
}

const strange = new Error('the engine answers with what is no document of ours')
