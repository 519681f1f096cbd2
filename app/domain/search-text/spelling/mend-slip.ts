import type { Guess } from './read-pinyin.ts'
import {
	type Entry,
	type Node,
	pairsIn,
	type ReadingsOf,
	type Vocabulary,
	withoutOne,
} from './vocabulary.ts'

/** A part of a text that makes no sense as it stands, and the word it was probably meant to be. */
export type Mended = Guess & { from: number; to: number }

const longest = 10
const shortest = 3
/** What three letters are taken for has to be a usual word: they have many neighbours. */
const usual = 0.6
/** A slip of the ear is likelier than any other. */
const sameSound = 1.5

/**
 * The likeliest word for a run of letters in which some make no sense: one that sounds the same, or,
 * from three letters on, one that differs in a single letter, or has two of them the other way round.
 */
export function mendSlip(
	run: string,
	odd: readonly number[],
	vocabulary: Vocabulary,
	readingsOf: ReadingsOf,
): Mended | null {
	const candidates: (Mended & { score: number })[] = []
	for (const [from, to] of windows(run, odd, vocabulary)) {
		const typed = run.slice(from, to)
		const found = neighboursOf(typed, vocabulary, readingsOf)
		const [best, ...others] = found
		if (best)
			candidates.push({
				from,
				to,
				typed,
				read: best.entry.text,
				others: others.slice(0, 3).map(({ entry }) => entry.text),
				score: best.score + (to - from),
			})
	}
	const [best] = candidates.toSorted((one, other) => other.score - one.score)
	if (!best) return null
	const { score: _, ...mended } = best
	return mended
}

/**
 * The parts of the run with all of its odd letters, at its beginning or end: what remains has to make
 * sense by itself. A part that is made of nothing but known pairs is no slip.
 */
function windows(
	run: string,
	odd: readonly number[],
	{ pairs }: Vocabulary,
): (readonly [number, number])[] {
	const first = Math.min(...odd)
	const last = Math.max(...odd)
	const fromStart = range(last + 1, run.length).map((to) => [0, to] as const)
	const toEnd = range(1, first).map((from) => [from, run.length] as const)
	return [...fromStart, ...toEnd].filter(([from, to]) => {
		const length = to - from
		if (length > longest || length < (run.length === 2 ? 2 : shortest)) return false
		return !pairsIn(run.slice(from, to)).every((pair) => pairs.has(pair))
	})
}

const range = (from: number, to: number) =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step)

/**
 * An input method offers real words of the same sound: 保结员 for 保洁员. Where what is written is several words and
 * none of the trade, and all of it sounds like a usual name of work, that is meant; three letters at the least,
 * for two sound like many things.
 */
export function mendByEar(
	{ from, text }: { from: number; text: string },
	boundaries: (text: string) => ReadonlySet<number>,
	vocabulary: Vocabulary,
	readingsOf: ReadingsOf,
): Mended | null {
	for (const start of [...boundaries(text)].toSorted((one, other) => one - other)) {
		const typed = text.slice(start)
		if (typed.length < shortest || typed.length > longest) continue
		if (boundaries(typed).size <= 2 || vocabulary.byText.has(typed)) continue
		const [best, ...others] = sounding(typed, vocabulary, readingsOf)
			.filter(({ is, weight }) => is === 'work' && weight >= usual)
			.toSorted((one, other) => other.weight - one.weight)
		if (best)
			return {
				from: from + start,
				to: from + text.length,
				typed,
				read: best.text,
				others: others.slice(0, 3).map((entry) => entry.text),
			}
	}
	return null
}

type Neighbour = { entry: Entry; score: number }

function neighboursOf(typed: string, vocabulary: Vocabulary, readingsOf: ReadingsOf): Neighbour[] {
	const alike = sounding(typed, vocabulary, readingsOf)
		.filter(({ is }) => is !== 'place')
		.map((entry) => ({ entry, score: entry.weight + sameSound }))
	const nearly = typed.length < shortest ? [] : oneOff(typed, vocabulary)
	const all = [...alike, ...nearly.map((entry) => ({ entry, score: entry.weight }))]
	const best = new Map<string, Neighbour>()
	for (const each of all) {
		const known = best.get(each.entry.text)
		if (!known || known.score < each.score) best.set(each.entry.text, each)
	}
	return [...best.values()].toSorted((one, other) => other.score - one.score)
}

/** Words of these syllables, or of some that are easily taken for them. */
function sounding(typed: string, { root, heard }: Vocabulary, readingsOf: ReadingsOf): Entry[] {
	let nodes: Node[] = [root]
	for (const letter of typed) {
		const syllables = readingsOf(letter).flatMap((sound) => heard.get(sound) ?? [])
		const meant = new Set(syllables.map(({ syllable }) => syllable))
		nodes = nodes.flatMap((node) =>
			[...meant].flatMap((syllable) => node.next.get(syllable.charAt(0))?.get(syllable) ?? []),
		)
	}
	return [...new Set(nodes.flatMap(({ entries }) => entries))]
}

function oneOff(typed: string, { nearly }: Vocabulary): Entry[] {
	const found = new Set(withoutOne(typed).flatMap((rest) => nearly.get(rest) ?? []))
	return [...found].filter(
		({ text, weight, is }) =>
			is !== 'place' &&
			isOneSlip(typed, text) &&
			!typed.includes(text) &&
			(typed.length > 3 || weight >= usual),
	)
}

/** One letter wrong, missing or too many, or two neighbours the other way round. */
function isOneSlip(typed: string, meant: string): boolean {
	if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false
	let front = 0
	while (front < typed.length && typed[front] === meant[front]) front += 1
	let back = 0
	const room = Math.min(typed.length, meant.length) - front
	while (back < room && typed.at(-1 - back) === meant.at(-1 - back)) back += 1
	const one = typed.slice(front, typed.length - back)
	const other = meant.slice(front, meant.length - back)
	if (Math.max(one.length, other.length) <= 1) return true
	return one.length === 2 && other === `${one.charAt(1)}${one.charAt(0)}`
}
