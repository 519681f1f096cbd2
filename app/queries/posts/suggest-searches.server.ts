import { simplified } from '#app/adapters/chinese/segment.server.ts'
import { knownWords } from '#app/adapters/search/known-words.server.ts'
import { normalise } from '#app/domain/search-text/normalise.ts'
import { type Suggestion, suggestionsFor } from '#app/domain/search-text/spelling/suggest.ts'

const longestTyped = 40

/** How a search that is being typed may go on; for the field of places, places only. */
export async function suggestSearches(typed: string, forPlaces: boolean): Promise<Suggestion[]> {
	const text = normalise(typed.slice(0, longestTyped), simplified)
	if (text === '') return []
	const { spelling } = await knownWords()
	return suggestionsFor(text, spelling.vocabulary, ({ is }) => !forPlaces || is === 'place')
}
