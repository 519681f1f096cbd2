import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { exactConditions } from '#app/adapters/saved-searches/exact-conditions.server.ts'
import { placeText } from '#app/adapters/search/in-form.ts'
import type { SearchRequest } from '#app/domain/posts/search-request.ts'
import { asksForSomething } from '#app/domain/saved-searches/saved-search.ts'

export type SearchToSave = { request: SearchRequest; place: string; asksForSomething: boolean }

/** A search as it would be kept, for the person to see before they agree. */
export async function searchToSave(wanted: SearchRequest): Promise<SearchToSave> {
	const [{ request }, places] = await Promise.all([exactConditions(wanted, null), gazetteer()])
	return { request, place: placeText(request, places), asksForSomething: asksForSomething(request) }
}
