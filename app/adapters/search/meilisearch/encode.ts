const letters = 26
const width = 4

/**
 * A token in Latin letters, four for each of its own: Meilisearch cuts Chinese by what stands around
 * it, so that a post and a search may disagree; such words it takes as they are.
 */
export function encoded(token: string): string {
	let text = ''
	for (const letter of token) text += encodedLetter(letter.codePointAt(0) ?? 0)
	return text
}

export const encodedAll = (tokens: readonly string[]): string => tokens.map(encoded).join(' ')

/** Some thousand letters make up all posts: each is encoded once. */
const known = new Map<number, string>()

function encodedLetter(code: number): string {
	const before = known.get(code)
	if (before !== undefined) return before
	let rest = code
	let text = ''
	for (let place = 0; place < width; place++) {
		text = String.fromCharCode(97 + (rest % letters)) + text
		rest = Math.floor(rest / letters)
	}
	known.set(code, text)
	return text
}
