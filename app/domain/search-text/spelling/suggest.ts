import { type Entry, type Node, nodesAfter, type Vocabulary } from './vocabulary.ts'

export type Suggestion = { text: string; is: 'work' | 'place' }

const mostShown = 8

/**
 * How what is being typed may go on: titles, kinds of work and places, likeliest first. Letters are
 * taken as they are, Latin ones as pinyin whose last syllable may be unfinished. Only the last word is
 * completed; what stands before it stays.
 * @param typed in the one form of all searches
 */
export function suggestionsFor(
	typed: string,
	vocabulary: Vocabulary,
	wants: (entry: Entry) => boolean = () => true,
): Suggestion[] {
	const front = typed.slice(0, typed.lastIndexOf(' ') + 1)
	const last = typed.slice(front.length)
	const found = /^[a-z]+$/.test(last)
		? soundingLike(last, vocabulary)
		: (vocabulary.beginning.get(last) ?? [])
	const shown = found
		.filter((entry) => entry.text !== last && isWhole(entry) && wants(entry))
		.slice(0, mostShown)
		.flatMap(({ text, is }) => (is === 'condition' ? [] : [{ text: front + text, is }]))
	return shown
}

/** Places go by their full names: 余杭区 rather than 余杭 and 余杭区. */
const isWhole = ({ text, is }: Entry) => is !== 'place' || /[省市区县旗盟州]$/.test(text)

/** Who types more than this does not need to be helped, and it would take long to walk. */
const longestTyped = 24

function soundingLike(letters: string, vocabulary: Vocabulary): Entry[] {
	const found = new Map<Entry, number>()
	const note = (entries: readonly Entry[], sure: number) => {
		for (const entry of entries)
			found.set(entry, Math.max(found.get(entry) ?? 0, sure + entry.weight))
	}
	const walk = (node: Node, place: number, sure: number) => {
		if (place === letters.length) return note(node.best, sure)
		for (const begun of unfinished(node, letters.slice(place))) note(begun.best, sure + 0.5)
		for (const next of nodesAfter(vocabulary, node, letters, place))
			walk(next.node, place + next.length, sure + next.sure)
	}
	if (letters.length <= longestTyped) walk(vocabulary.root, 0, 0)
	return [...found].toSorted(([, one], [, other]) => other - one).map(([entry]) => entry)
}

/** Syllables of which the letters are a beginning: ba of bao. */
function unfinished(node: Node, letters: string): Node[] {
	if (letters.length < 2) return []
	const sisters = [...(node.next.get(letters.charAt(0)) ?? [])]
	return sisters
		.filter(([syllable]) => syllable !== letters && syllable.startsWith(letters))
		.map(([, next]) => next)
}
