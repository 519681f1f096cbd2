const letters = 26
const width = 4

/** Posts share their words: most tokens have been encoded before. */
const known = new Map<string, string>()
const mostKnown = 50_000

/**
 * A token in Latin letters, four for each of its own: Meilisearch cuts Chinese by what stands around
 * it, so that a post and a search may disagree; such words it takes as they are.
 */
export function encoded(token: string): string {
	const before = known.get(token)
	if (before !== undefined) return before
	let text = ''
	for (const letter of token) text += encodedLetter(letter.codePointAt(0) ?? 0)
	if (known.size >= mostKnown) known.clear()
	known.set(token, text)
	return text
}

export const encodedAll = (tokens: readonly string[]): string => tokens.map(encoded).join(' ')

function encodedLetter(code: number): string {
	let rest = code
	let text = ''
	for (let place = 0; place < width; place++) {
		text = String.fromCharCode(97 + (rest % letters)) + text
		rest = Math.floor(rest / letters)
	}
	return text
}
