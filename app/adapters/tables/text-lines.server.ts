import { fileLimits } from '#app/domain/tables/file-row.ts'

export type TextLine = { text: string; long: boolean }

/** Lines of a text without their ends; of a line that is too long only the front, marked so. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<TextLine> {
	let held = ''
	let long = false
	for await (const piece of pieces) {
		const lines = piece.split('\n')
		const last = lines.pop() ?? ''
		for (const line of lines) {
			yield lineOf(held + line, long)
			held = ''
			long = false
		}
		held += last
		if (held.length > fileLimits.rowLetters) {
			held = held.slice(0, fileLimits.rowLetters)
			long = true
		}
	}
	if (held !== '') yield lineOf(held, long)
}

const lineOf = (text: string, cut: boolean): TextLine => ({
	text: text.endsWith('\r') ? text.slice(0, -1) : text,
	long: cut || text.length > fileLimits.rowLetters,
})
