import type { Meaning, Reader } from './meaning.ts'

type Reading = NonNullable<ReturnType<Reader>>

/** A piece of a search text: what it says, or null where it is only words. */
export type Piece = { from: number; to: number; text: string; meaning: Meaning | null }

export type Scanner = {
	readers: readonly Reader[]
	/** Where words begin and end; what is read loosely has to keep to them. */
	boundaries: (text: string) => ReadonlySet<number>
}

/** Cuts a text into pieces: at each place the longest thing that one of the readers knows. */
export function scan(text: string, { readers, boundaries }: Scanner): Piece[] {
	const edges = boundaries(text)
	const pieces: Piece[] = []
	const letters = (from: number, to: number) => {
		for (const { 0: word, index } of text.slice(from, to).matchAll(/\S+/g))
			pieces.push({ from: from + index, to: from + index + word.length, text: word, meaning: null })
	}
	let unread = 0
	let place = 0
	while (place < text.length) {
		const reading = longest(readers, text, place, edges)
		if (!reading) {
			place += 1
			continue
		}
		letters(unread, place)
		const to = place + reading.length
		pieces.push({ from: place, to, text: text.slice(place, to), meaning: reading.meaning })
		place = to
		unread = to
	}
	letters(unread, text.length)
	return pieces
}

/** Fillers, and names of places without their ending, are often parts of other words. */
const loose: ReadonlySet<Meaning['is']> = new Set(['filler', 'not', 'place', 'near-home'])

function longest(
	readers: readonly Reader[],
	text: string,
	place: number,
	edges: ReadonlySet<number>,
) {
	let best: ReturnType<Reader> = null
	for (const read of readers) {
		const reading = read(text, place)
		if (!reading || reading.length <= (best?.length ?? 0)) continue
		if (!loose.has(reading.meaning.is) || keepsTo(edges, place, reading)) best = reading
	}
	return best
}

/** A refusal of several letters is one wherever words end: 不做销售 may be cut as 不 and 做销售. */
function keepsTo(edges: ReadonlySet<number>, place: number, { length, meaning }: Reading): boolean {
	return edges.has(place) && (edges.has(place + length) || (meaning.is === 'not' && length > 1))
}
