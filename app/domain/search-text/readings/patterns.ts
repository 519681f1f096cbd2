import type { Meaning, Reader } from '#app/domain/search-text/meaning.ts'

/** Ways of saying something, each as the source of a regular expression, with what it means. */
export type Ways = readonly (readonly [way: string, meaning: Meaning])[]

/** Reads the longest of several ways of saying something. */
export function readerOf(ways: Ways): Reader {
	const compiled = ways.map(([way, meaning]) => ({ way: new RegExp(way, 'y'), meaning }))
	return (text, place) => {
		let best: ReturnType<Reader> = null
		for (const { way, meaning } of compiled) {
			way.lastIndex = place
			const length = way.exec(text)?.[0].length ?? 0
			if (length > (best?.length ?? 0)) best = { length, meaning }
		}
		return best
	}
}
