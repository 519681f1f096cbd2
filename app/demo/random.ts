/** The same numbers at every start: the demo looks the same on every machine. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0
	return () => {
		state = (state + 0x6d2b79f5) >>> 0
		let mixed = Math.imul(state ^ (state >>> 15), state | 1)
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
	}
}

export function pick<T>(random: () => number, list: readonly T[]): T {
	const chosen = list[Math.floor(random() * list.length)]
	if (chosen === undefined) throw new RangeError('nothing to pick from')
	return chosen
}
