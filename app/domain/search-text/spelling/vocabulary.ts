import { initialsOf, typedAs } from './sounds.ts'

/** A word that searches are made of, and how likely it is meant. */
export type Entry = { text: string; weight: number; is: 'work' | 'place' | 'condition' }

/** How a letter can sound. */
export type ReadingsOf = (letter: string) => readonly string[]

/** A syllable that may be meant by some letters; `exact` where they are its own. */
type Heard = { syllable: string; exact: boolean }
export type Node = {
	next: Map<string, Map<string, Node>>
	/** The words that end here. */
	entries: Entry[]
	/** The likeliest words that go through here. */
	best: Entry[]
}

/** All words that can be told from pinyin, initials and slips. Made once, asked often. */
export type Vocabulary = {
	root: Node
	heard: ReadonlyMap<string, readonly Heard[]>
	/** Words by what remains of them without one of their letters. */
	nearly: ReadonlyMap<string, readonly Entry[]>
	byText: ReadonlyMap<string, Entry>
	/** The likeliest words that begin with some letters. */
	beginning: ReadonlyMap<string, readonly Entry[]>
	/** Neighbouring letters that stand together in some word. */
	pairs: ReadonlySet<string>
}

/** So many words of one sound are told apart; what is meant is nearly always among the likeliest. */
const keptOfOneSound = 6
/** So many words are kept for each beginning. */
const keptOfOneBeginning = 10
/** Who has typed more letters than these knows what comes. */
const longestBeginning = 8
/** Shorter words have too many neighbours for a slip to be told. */
const shortestMended = 3
const longestMended = 10

export function vocabularyOf(all: Iterable<Entry>, readingsOf: ReadingsOf): Vocabulary {
	const making = makeVocabulary(all, readingsOf)
	for (;;) {
		const step = making.next()
		if (step.done) return step.value
	}
}

const entriesAStep = 200

/** Makes it in steps of a few milliseconds, so that a server can answer between them. */
export function* makeVocabulary(
	all: Iterable<Entry>,
	readingsOf: ReadingsOf,
): Generator<undefined, Vocabulary> {
	const byText = likeliest(all)
	const entries = [...byText.values()].toSorted((one, other) => other.weight - one.weight)
	const root = newNode()
	const nearly = new Map<string, Entry[]>()
	const beginning = new Map<string, Entry[]>()
	const pairs = new Set<string>()
	const syllables = new Set<string>()
	for (const [number, entry] of entries.entries()) {
		if (number % entriesAStep === 0) yield
		for (const sounds of soundsOf(entry.text, readingsOf)) addTo(root, entry, sounds, syllables)
		for (const pair of pairsIn(entry.text)) pairs.add(pair)
		for (const front of beginningsOf(entry.text))
			if ((beginning.get(front)?.length ?? 0) < keptOfOneBeginning) pushTo(beginning, front, entry)
		for (const rest of slipsFrom(entry.text)) pushTo(nearly, rest, entry)
	}
	return { root, heard: heardAs(syllables), nearly, byText, beginning, pairs }
}

function likeliest(all: Iterable<Entry>): Map<string, Entry> {
	const byText = new Map<string, Entry>()
	for (const entry of all) {
		const known = byText.get(entry.text)
		if (!known || known.weight < entry.weight) byText.set(entry.text, entry)
	}
	return byText
}

const beginningsOf = (text: string) =>
	Array.from({ length: Math.min(text.length, longestBeginning) }, (_, place) =>
		text.slice(0, place + 1),
	)

const slipsFrom = (text: string) =>
	text.length < shortestMended || text.length > longestMended ? [] : withoutOne(text)

function pushTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
	const list = lists.get(key)
	if (list) list.push(value)
	else lists.set(key, [value])
}

const newNode = (): Node => ({ next: new Map(), entries: [], best: [] })

/** A word has as many sounds as its letters together; a few are enough. */
const mostSounds = 8

function soundsOf(text: string, readingsOf: ReadingsOf): string[][] {
	let all: string[][] = [[]]
	for (const letter of text)
		all = all
			.flatMap((sounds) => readingsOf(letter).map((sound) => [...sounds, sound]))
			.slice(0, mostSounds)
	return all
}

function addTo(root: Node, entry: Entry, sounds: readonly string[], syllables: Set<string>): void {
	let node = root
	for (const syllable of sounds) {
		syllables.add(syllable)
		const letter = syllable.charAt(0)
		const sisters = node.next.get(letter) ?? new Map<string, Node>()
		const next = sisters.get(syllable) ?? newNode()
		sisters.set(syllable, next)
		node.next.set(letter, sisters)
		node = next
		if (node.best.length < keptOfOneBeginning && node.best.at(-1) !== entry) node.best.push(entry)
	}
	if (node.entries.length < keptOfOneSound) node.entries.push(entry)
}

function heardAs(syllables: Iterable<string>): Map<string, Heard[]> {
	const heard = new Map<string, Heard[]>()
	for (const syllable of syllables)
		for (const typed of typedAs(syllable))
			pushTo(heard, typed, { syllable, exact: typed === syllable })
	return heard
}

/** The text with each of its letters left out once, and the text itself. */
export function withoutOne(text: string): string[] {
	const letters = [...text]
	return [...new Set([text, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))])]
}

export const pairsIn = (text: string): string[] =>
	Array.from({ length: Math.max(0, text.length - 1) }, (_, place) => text.slice(place, place + 2))

export type After = { node: Node; length: number; sure: number; isInitial: boolean }

/** The nodes that one syllable further could be meant, typed in full, with a slip, or by its initial. */
export const nodesAfter = (
	vocabulary: Vocabulary,
	node: Node,
	letters: string,
	place: number,
): After[] => [
	...fullSyllablesAt(vocabulary, node, letters, place),
	...byInitial(node, letters, place),
]

const longestSyllable = 6
/** A letter that is not the syllable's own explains less of it, and an initial least. */
const sureOfSlip = 0.8
const sureOfInitial = 0.6

export function fullSyllablesAt(
	{ heard }: Pick<Vocabulary, 'heard'>,
	node: Node,
	letters: string,
	place: number,
): After[] {
	const found: After[] = []
	const most = Math.min(longestSyllable, letters.length - place)
	for (let length = 1; length <= most; length++)
		for (const { syllable, exact } of heard.get(letters.slice(place, place + length)) ?? []) {
			const next = node.next.get(syllable.charAt(0))?.get(syllable)
			const sure = length * (exact ? 1 : sureOfSlip)
			if (next) found.push({ node: next, length, sure, isInitial: false })
		}
	return found
}

function byInitial(node: Node, letters: string, place: number): After[] {
	const found: After[] = []
	for (const [syllable, next] of node.next.get(letters.charAt(place)) ?? [])
		for (const { length } of initialsOf(syllable))
			if (syllable.length > length && letters.startsWith(syllable.slice(0, length), place))
				found.push({ node: next, length, sure: sureOfInitial, isInitial: true })
	return found
}
