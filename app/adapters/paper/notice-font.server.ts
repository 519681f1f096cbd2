import { openSync } from 'fontkit'

/** Made by scripts/build/make-font.mjs out of the package that the font comes in. */
export const noticeFont = 'build/fonts/noto-sans-sc.ttf'

/** What stands for a letter that the font lacks: the mark that printers have always set for one. */
const missingMark = '\u3013'

let known: { hasGlyphForCodePoint: (point: number) => boolean } | undefined

function font() {
	if (known) return known
	const opened = openSync(noticeFont)
	if (!('hasGlyphForCodePoint' in opened)) throw new Error('the font of documents is a collection')
	known = opened
	return known
}

export type Settable = { text: string; missing: string[] }

/** A text as the font can set it: rare letters of names are marked and named, never left out in silence. */
export function settable(text: string): Settable {
	const missing = new Set<string>()
	const set = [...text].map((letter) => {
		const point = letter.codePointAt(0) ?? 0
		if (letter === '\n' || font().hasGlyphForCodePoint(point)) return letter
		missing.add(`U+${point.toString(16).toUpperCase()}`)
		return missingMark
	})
	return { text: set.join(''), missing: [...missing] }
}
