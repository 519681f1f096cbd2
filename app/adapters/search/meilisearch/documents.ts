import { z } from 'zod'
import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { existingAround, levelOf, nation } from '#app/domain/divisions/division-code.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { educations, postKinds } from '#app/domain/posts/words.ts'
import { type Candidate, plainName } from '#app/domain/search/candidate.ts'
import { isConceptId } from '#app/domain/search-text/concepts/all-concepts.ts'
import { encodedAll } from './encode.ts'
import { dayNumber, placeAttributes } from './filter.ts'

export type Document = Record<string, unknown> & { id: string }

/** Older than anyone who looks for work: a post that names no age. */
const anyAge = 200

export function toDocument(post: IndexedPost): Document {
	return {
		id: post.id,
		title: encodedAll(post.titleTokens),
		text: encodedAll(post.bodyTokens),
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
		...(post.lat !== null && post.lng !== null && { _geo: { lat: post.lat, lng: post.lng } }),
	}
}

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

const answered = z.object({
	id: z.string(),
	core: z.string(),
	employer: z.string(),
	said: z.array(z.string()),
	named: z.array(z.string()),
	groups: z.array(z.enum(occupations)),
	kind: z.enum(postKinds),
	place: z.string(),
	_geo: z.object({ lat: z.number(), lng: z.number() }).optional(),
	monthMin: z.number().nullable(),
	monthMax: z.number().nullable(),
	headcount: z.number().nullable(),
	publishedAt: z.number(),
})

/** What the engine gave back; anything else than our own document is a fault of the engine. */
export function toCandidate(document: unknown): Candidate {
	const found = answered.parse(document)
	const said = found.said.filter(isConceptId)
	return {
		id: found.id,
		core: found.core,
		employer: found.employer,
		said,
		within: found.named.filter(isConceptId).filter((id) => !said.includes(id)),
		groups: found.groups,
		kind: found.kind,
		placeCode: found.place,
		lat: found._geo?.lat ?? null,
		lng: found._geo?.lng ?? null,
		monthMinFen: found.monthMin,
		monthMaxFen: found.monthMax,
		headcount: found.headcount,
		publishedAt: new Date(found.publishedAt),
	}
}
