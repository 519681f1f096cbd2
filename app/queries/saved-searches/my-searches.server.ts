import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { placeText } from '#app/adapters/search/in-form.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { readSearch, type SearchRequest } from '#app/domain/posts/search-request.ts'
import { type Rhythm, rhythms } from '#app/domain/saved-searches/saved-search.ts'

export type MySearch = {
	id: string
	request: SearchRequest
	/** The place in its words. */
	place: string
	rhythm: Rhythm
	byText: boolean
	foundCount: number
	told: readonly string[]
}

/** What someone has asked to hear about, the newest first. */
export async function mySearches({ actor, read }: Ctx<Recipient>): Promise<MySearch[]> {
	const { personId } = actor
	if (personId === null) return []
	const places = await gazetteer()
	const rows = await read((db) =>
		db.savedSearch.findMany({ where: { personId }, orderBy: { id: 'desc' } }),
	)
	return rows.map(({ id, address, rhythm, byText, foundCount, told }) => {
		const { request } = readSearch(new URLSearchParams(address))
		return {
			id,
			request,
			place: placeText(request, places),
			rhythm: oneOf(rhythms, rhythm),
			byText,
			foundCount,
			told,
		}
	})
}
