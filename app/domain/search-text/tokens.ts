const run = /[\p{Script=Han}]+|[a-z\d+#.]*[a-z+#][a-z\d+#.]*|\d{2,}/gu
const isHan = (text: string) => /^\p{Script=Han}/u.test(text)

/**
 * What is looked for instead of words: single Chinese letters and pairs of neighbours. Where words
 * begin and end depends on what stands around them; pairs are the same in a post and in a search.
 */
export function pairsOf(text: string): string[] {
	const tokens = new Set<string>()
	addPairs(text, tokens)
	return [...tokens]
}

/** Into one set: a post has hundreds of them, most more than once. */
function addPairs(text: string, tokens: Set<string>): void {
	for (const piece of runsOf(text)) {
		if (piece.length === 1 || !isHan(piece)) tokens.add(piece)
		else
			for (let place = 1; place < piece.length; place++)
				tokens.add(piece.slice(place - 1, place + 1))
	}
}

/** The tokens of a title: pairs, and single letters as well, because titles are short. */
export function titleTokens(title: string): string[] {
	const letters = runsOf(title).flatMap((piece) => (isHan(piece) ? [...piece] : []))
	return [...new Set([...pairsOf(title), ...letters])]
}

/** The tokens of a long text: pairs within its words only; pairs across words would be noise. */
export function bodyTokens(words: readonly string[]): string[] {
	const tokens = new Set<string>()
	for (const word of words) if (word.length > 1) addPairs(word, tokens)
	return [...tokens].filter((token) => !/^\d+$/.test(token))
}

const runsOf = (text: string): string[] => text.match(run) ?? []
