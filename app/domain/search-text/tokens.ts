const run = /[\p{Script=Han}]+|[a-z\d+#.]*[a-z+#][a-z\d+#.]*|\d{2,}/gu
const isHan = (text: string) => /^\p{Script=Han}/u.test(text)

/**
 * What is looked for instead of words: single Chinese letters and pairs of neighbours. Where words
 * begin and end depends on what stands around them; pairs are the same in a post and in a search.
 */
export function pairsOf(text: string): string[] {
	const tokens = runsOf(text).flatMap((piece) =>
		isHan(piece) && piece.length > 1 ? neighbours(piece) : [piece],
	)
	return [...new Set(tokens)]
}

/** The tokens of a title: pairs, and single letters as well, because titles are short. */
export function titleTokens(title: string): string[] {
	const letters = runsOf(title).flatMap((piece) => (isHan(piece) ? [...piece] : []))
	return [...new Set([...pairsOf(title), ...letters])]
}

/** The tokens of a long text: pairs within its words only; pairs across words would be noise. */
export function bodyTokens(words: readonly string[]): string[] {
	const tokens = words.filter((word) => word.length > 1).flatMap(pairsOf)
	return [...new Set(tokens)].filter((token) => !/^\d+$/.test(token))
}

const runsOf = (text: string): string[] => text.match(run) ?? []
const neighbours = (text: string) =>
	Array.from({ length: text.length - 1 }, (_, place) => text.slice(place, place + 2))
