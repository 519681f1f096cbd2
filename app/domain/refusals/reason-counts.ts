/** How often each word stands in a list, the most frequent first. */
export function countsOf<Word extends string>(words: readonly Word[]): [Word, number][] {
	const counts = new Map<Word, number>()
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
	return [...counts].toSorted(([, one], [, other]) => other - one)
}
