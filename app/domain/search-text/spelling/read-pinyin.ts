import { type After, type Entry, type Node, nodesAfter, type Vocabulary } from './vocabulary.ts'

/** Letters that were read as Chinese, and what else they could have meant. */
export type Guess = { typed: string; read: string; others: readonly string[] }

type Match = { to: number; entry: Entry; score: number }
type Way = { score: number; words: readonly Word[] }
type Word = { from: number; to: number; text: string; isGuess: boolean }

/** What each word more costs: few long words explain letters better than many short ones. */
const costOfWord = 2
/** Words mostly begin and end where something was left between letters; each end elsewhere costs. */
const offEdge = 0.4
/** So many letters at the most are taken for initials: more of them can mean anything. */
const mostInitials = 9

/**
 * Reads Latin letters as pinyin, in full, by initials or mixed: baojie, bjy, "bj yuan". The best of all
 * ways to read them from end to end; null where they make no word we know.
 */
export function readPinyin(
	typed: string,
	vocabulary: Vocabulary,
	byInitials: ByInitials,
): { text: string; guesses: Guess[] } | null {
	const tokens = typed.split(' ')
	const letters = tokens.join('')
	const edges = edgesOf(tokens)
	const from = { letters, edges, vocabulary, byInitials }
	const best: (Way | undefined)[] = [{ score: 0, words: [] }]
	for (let place = 0; place < letters.length; place++) {
		const before = best[place]
		if (!before) continue
		const reach = (to: number, score: number, word: Word) => {
			const total = before.score + score
			if (total > (best[to]?.score ?? Number.NEGATIVE_INFINITY))
				best[to] = { score: total, words: [...before.words, word] }
		}
		for (const { to, entry, score } of matchesAt(place, from))
			reach(to, score, { from: place, to, text: entry.text, isGuess: true })
		const edge = edges.find((each) => each > place) ?? letters.length
		if (place === 0 || edges.includes(place))
			reach(edge, place - edge, {
				from: place,
				to: edge,
				text: letters.slice(place, edge),
				isGuess: false,
			})
	}
	const words = best[letters.length]?.words ?? []
	if (!words.some(({ isGuess }) => isGuess)) return null
	return {
		text: words.map(({ text }) => text).join(' '),
		guesses: words
			.filter(({ isGuess }) => isGuess)
			.map(({ from: place, to, text }) => ({
				typed: letters.slice(place, to),
				read: text,
				others: othersFor(letters.slice(place, to), text, vocabulary),
			})),
	}
}

function edgesOf(tokens: readonly string[]): number[] {
	let place = 0
	return tokens.map((token) => {
		place += token.length
		return place
	})
}

const mostOthers = 4

function othersFor(letters: string, read: string, vocabulary: Vocabulary): string[] {
	const same = matchesAt(0, { letters, edges: [letters.length], vocabulary, byInitials: usualOnes })
		.filter(({ to, entry }) => to === letters.length && entry.text !== read)
		.toSorted((one, other) => other.score - one.score)
	return [...new Set(same.map(({ entry }) => entry.text))].slice(0, mostOthers)
}

/** Which words may be meant by nothing but their initials. */
export type ByInitials = (entry: Entry) => boolean

/** Work and conditions; of places those that everybody writes so: bj, gz. */
export const usualOnes: ByInitials = ({ is, weight }) => is !== 'place' || weight >= weightOfCities
export const citiesOnly: ByInitials = ({ is, weight }) => is === 'place' && weight >= weightOfCities
const weightOfCities = 0.6

type From = {
	letters: string
	edges: readonly number[]
	vocabulary: Vocabulary
	byInitials: ByInitials
}

/** All words that may begin at a place, each with how well it explains its letters. */
function matchesAt(start: number, { letters, edges, vocabulary, byInitials }: From): Match[] {
	const found: Match[] = []
	const edgeAfter = (place: number) => edges.find((edge) => edge > place) ?? letters.length
	const costs = (place: number) => (place === 0 || edges.includes(place) ? 0 : offEdge)
	const take = ({ entries }: Node, to: number, sure: number, abbreviated: boolean) => {
		const score = sure - costs(start) - costs(to) - costOfWord
		for (const entry of entries)
			if (!abbreviated || byInitials(entry)) found.push({ to, entry, score: score + entry.weight })
	}
	/** Initials go to the end of what is written together, or they would be found everywhere. */
	const mayEnd = (to: number, syllables: number, initials: number) =>
		syllables > 1 && (initials === 0 || edges.includes(to))
	const mayFollow = (place: number, { length, isInitial }: After) => {
		const left = edgeAfter(place) - place
		return length <= left && (!isInitial || left <= mostInitials)
	}
	const walk = (node: Node, place: number, sure: number, syllables: number, initials: number) => {
		if (mayEnd(place, syllables, initials)) take(node, place, sure, initials === syllables)
		if (place >= letters.length) return
		for (const next of nodesAfter(vocabulary, node, letters, place))
			if (mayFollow(place, next))
				walk(
					next.node,
					place + next.length,
					sure + next.sure,
					syllables + 1,
					initials + (next.isInitial ? 1 : 0),
				)
	}
	walk(vocabulary.root, start, 0, 0, 0)
	return found
}
