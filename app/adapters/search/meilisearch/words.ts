import type { Conditions } from '#app/domain/search/conditions.ts'
import { encodedAll } from './encode.ts'

/** A search of the engine takes ten words; the first pairs of a long text are enough to find it. */
const mostWords = 10

type Words = Pick<Conditions, 'words' | 'withoutWords'>

/** The words of a query, and behind a sign those that are not wanted. */
export const wordsOf = (query: Words): string =>
	`${encodedAll(query.words.slice(0, mostWords))} ${refusedWordsOf(query)}`.trim()

export const refusedWordsOf = ({ withoutWords }: Pick<Words, 'withoutWords'>): string =>
	withoutWords.map((word) => `-${encodedAll([word])}`).join(' ')
