type Node<Value> = { next: Map<string, Node<Value>>; value?: Value }

export type Match<Value> = { length: number; value: Value }

/** A list of phrases that finds the longest of them at a place of a text. */
export type Phrases<Value> = {
	/** The matches that begin at a place, longest first. */
	at(text: string, place: number): Match<Value>[]
	has(phrase: string): boolean
}

export function phrasesOf<Value>(entries: Iterable<readonly [string, Value]>): Phrases<Value> {
	const root: Node<Value> = { next: new Map() }
	for (const [phrase, value] of entries) add(root, phrase, value)
	return {
		at: (text, place) => matchesAt(root, text, place),
		has: (phrase) => matchesAt(root, phrase, 0)[0]?.length === phrase.length,
	}
}

function add<Value>(root: Node<Value>, phrase: string, value: Value): void {
	let node = root
	for (let place = 0; place < phrase.length; place++) {
		const letter = phrase.charAt(place)
		const next = node.next.get(letter) ?? { next: new Map() }
		node.next.set(letter, next)
		node = next
	}
	node.value = value
}

function matchesAt<Value>(root: Node<Value>, text: string, place: number): Match<Value>[] {
	const found: Match<Value>[] = []
	let node = root.next.get(text.charAt(place))
	for (let length = 1; node; length++) {
		if (node.value !== undefined) found.unshift({ length, value: node.value })
		node = node.next.get(text.charAt(place + length))
	}
	return found
}
