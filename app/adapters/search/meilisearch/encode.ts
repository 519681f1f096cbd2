const letters = 26
const width = 4

/**
 * A token in Latin letters, four for each of its own: Meilisearch cuts Chinese by what stands around
 * it, so that a post and a search may disagree; such words it takes as they are.
 */
export function encoded(token: string): string {
	return [...token].map((letter) => encodedLetter(letter.codePointAt(0) ?? 0)).join('')
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
