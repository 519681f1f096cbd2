import type { Guess } from './read-pinyin.ts'
import type { Spelling } from './respell.ts'
import { type Entry, fullSyllablesAt, type Node, type Vocabulary } from './vocabulary.ts'

/** A word half in Chinese and half in pinyin, with where it stands. */
type Mixed = Guess & { from: number; to: number }

/** Letters that stand right beside Chinese; a single one is a name rather than a sound. */
const attached = /(?<![a-z\d+#.])[a-z]{2,}(?![a-z\d+#])/g
/** So many Chinese letters on either side may be of the same word. */
const reach = 6

/** The text with words that change from Chinese to pinyin within turned into Chinese: fuwu员, 保jie员. */
export function respellMixed(text: string, spelling: Spelling): { text: string; guesses: Guess[] } {
	const guesses: Guess[] = []
	let respelt = ''
	let done = 0
	for (const { 0: letters, index } of text.matchAll(attached)) {
		const before = /\p{Script=Han}*$/u.exec(text.slice(Math.max(done, index - reach), index))?.[0]
		const after = /^\p{Script=Han}*/u.exec(text.slice(index + letters.length))?.[0]
		const read = spelling.latin.has(letters)
			? null
			: readMixed(before ?? '', letters, (after ?? '').slice(0, reach), spelling)
		if (!read) continue
		const { from, to, ...guess } = read
		respelt += text.slice(done, index + from) + guess.read
		done = index + to
		guesses.push(guess)
	}
	return { text: respelt + text.slice(done), guesses }
}

/** The longest word that has these letters as its sounds and its Chinese neighbours as they are; places from the letters. */
function readMixed(
	before: string,
	letters: string,
	after: string,
	spelling: Spelling,
): Mixed | null {
	for (let own = before.length + after.length; own > 0; own--)
		for (let left = Math.min(own, before.length); left >= Math.max(0, own - after.length); left--) {
			const right = own - left
			const front = before.slice(before.length - left)
			const back = after.slice(0, right)
			const [best, ...others] = wordsOf(front, letters, back, spelling)
			if (best)
				return {
					from: -left,
					to: letters.length + right,
					typed: front + letters + back,
					read: best.text,
					others: others.slice(0, 3).map(({ text }) => text),
				}
		}
	return null
}

function wordsOf(
	front: string,
	letters: string,
	back: string,
	{ vocabulary, readingsOf }: Spelling,
): Entry[] {
	const through = (nodes: readonly Node[], text: string) =>
		[...text].reduce<Node[]>(
			(reached, letter) =>
				reached.flatMap((node) =>
					readingsOf(letter).flatMap(
						(syllable) => node.next.get(syllable.charAt(0))?.get(syllable) ?? [],
					),
				),
			[...nodes],
		)
	const sounded = through([vocabulary.root], front).flatMap((node) =>
		nodesBehind(vocabulary, node, letters),
	)
	const ends = through(sounded, back).flatMap(({ entries }) => entries)
	return [...new Set(ends)]
		.filter(({ text }) => text.startsWith(front) && text.endsWith(back))
		.toSorted((one, other) => other.weight - one.weight)
}

/** Where all the letters lead, each syllable in full or with a usual slip. */
function nodesBehind(vocabulary: Vocabulary, node: Node, letters: string): Node[] {
	if (letters === '') return [node]
	return fullSyllablesAt(vocabulary, node, letters, 0).flatMap(({ node: next, length }) =>
		nodesBehind(vocabulary, next, letters.slice(length)),
	)
}
