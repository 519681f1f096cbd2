import type { PostQuery } from '#app/adapters/search/post-search.ts'
import { encodedAll } from './encode.ts'

/** A search of the engine takes ten words; the first pairs of a long text are enough to find it. */
const mostWords = 10

/** The words of a query, and behind a sign those that are not wanted. */
export function wordsOf({ words, withoutWords }: PostQuery): string {
	const wanted = encodedAll(words.slice(0, mostWords))
	const refused = withoutWords.map((word) => `-${encodedAll([word])}`).join(' ')
	return `${wanted} ${refused}`.trim()
}
