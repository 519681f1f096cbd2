import type { Piece } from '#app/domain/search-text/scan.ts'
import { mendByEar, mendSlip } from './mend-slip.ts'
import { citiesOnly, type Guess, readPinyin, usualOnes } from './read-pinyin.ts'
import type { ReadingsOf, Vocabulary } from './vocabulary.ts'

/** What spelling needs to know: the words there are, Latin ones that are no pinyin, and how letters sound. */
export type Spelling = {
	vocabulary: Vocabulary
	latin: ReadonlySet<string>
	readingsOf: ReadingsOf
}

export type Respelt = { text: string; guesses: Guess[] }

/** Words in Latin letters with nothing but spaces between; not c++ and not .net. */
const latinRun = /(?<![a-z+#.])[a-z]+(?: [a-z]+)*(?![a-z+#])/g
/** Fewer letters right beside a figure belong to it: 4k, a2. */
const shortestAtFigure = 3
const han = /\p{Script=Han}/u

/** The text with pinyin turned into Chinese, as far as it makes words that we know. */
export function respellPinyin(
	text: string,
	pieces: readonly Piece[],
	{ vocabulary, latin }: Spelling,
): Respelt {
	const guesses: Guess[] = []
	const words = pieces.filter((piece) => isWord(piece) && han.test(piece.text))
	// Beside Chinese words, a few letters are rather a name or a term than a kind of work.
	const byInitials = words.length > 0 ? citiesOnly : usualOnes
	const respelt = text.replace(latinRun, (run, place: number) => {
		if (belongsToFigure(text, place, run)) return run
		const attached = words.some(({ from, to }) => from <= place + run.length && to >= place)
		return splitBy(latin, run)
			.map((part) => {
				const read = latin.has(part) ? null : readPinyin(part, vocabulary, byInitials)
				if (!read || (attached && isAbbreviation(part, read.text))) return part
				guesses.push(...read.guesses)
				return read.text
			})
			.join(' ')
	})
	return { text: respelt, guesses }
}

function belongsToFigure(text: string, place: number, run: string): boolean {
	const [first = '', ...more] = run.split(' ')
	const last = more.at(-1) ?? first
	const atFigure = (letter: string, token: string) =>
		/\d/.test(letter) && token.length < shortestAtFigure
	return atFigure(text.charAt(place - 1), first) || atFigure(text.charAt(place + run.length), last)
}

const isWord = ({ meaning }: Piece) => meaning === null || meaning.is === 'concept'

/** Known Latin words stand by themselves, and what is between them together: "java gongcheng shi". */
function splitBy(latin: ReadonlySet<string>, run: string): string[] {
	const parts: string[] = []
	let joins = false
	for (const token of run.split(' ')) {
		const known = latin.has(token)
		if (joins && !known) parts.push(`${parts.pop()} ${token}`)
		else parts.push(token)
		joins = !known
	}
	return parts
}

/** Right beside Chinese, single letters are names rather than initials: md店员, jd配送. */
const isAbbreviation = (typed: string, read: string) =>
	typed.replaceAll(' ', '').length < 2 * read.replaceAll(' ', '').length

/** Letters that often stand behind a word without being one with it. */
const endings = new Set('员工师手生岗类的和与及或等人长部店厂队组站证者们')

/** The text with slips of the pen mended: 包洁员 is 保洁员. */
export function respellSlips(
	text: string,
	pieces: readonly Piece[],
	boundaries: (text: string) => ReadonlySet<number>,
	{ vocabulary, readingsOf }: Spelling,
): Respelt {
	const guesses: Guess[] = []
	let respelt = text
	for (const run of wordRuns(pieces).toReversed()) {
		const word = run.map((piece) => piece.text).join('')
		if (word.length < 2 || vocabulary.byText.has(word)) continue
		const odd = oddIn(run, boundaries, vocabulary)
		const mended =
			odd.length > 0
				? mendSlip(word, odd, vocabulary, readingsOf)
				: mendByEar(unreadEnd(run), boundaries, vocabulary, readingsOf)
		if (!mended) continue
		const { from, to, ...guess } = mended
		const start = run[0]?.from ?? 0
		respelt = respelt.slice(0, start + from) + guess.read + respelt.slice(start + to)
		guesses.unshift(guess)
	}
	return { text: respelt, guesses }
}

/** What stands behind the last name of work in a run, with where in the run it begins. */
function unreadEnd(run: readonly Piece[]): { from: number; text: string } {
	const unread = run.slice(1 + run.findLastIndex(({ meaning }) => meaning !== null))
	const text = unread.map((piece) => piece.text).join('')
	return { from: (unread[0]?.from ?? 0) - (run[0]?.from ?? 0), text }
}

/** Pieces without a gap between them that are words or names of work. */
function wordRuns(pieces: readonly Piece[]): Piece[][] {
	const runs: Piece[][] = []
	let end = -1
	for (const piece of pieces) {
		if (!isWord(piece) || !/^\p{Script=Han}+$/u.test(piece.text)) continue
		if (piece.from === end) runs.at(-1)?.push(piece)
		else runs.push([piece])
		end = piece.to
	}
	return runs
}

/** Places of letters that are no word, and that no name of work puts beside their neighbours. */
function oddIn(
	run: readonly Piece[],
	boundaries: (text: string) => ReadonlySet<number>,
	{ pairs }: Vocabulary,
): number[] {
	const start = run[0]?.from ?? 0
	const word = run.map((piece) => piece.text).join('')
	const goesWith = (place: number) =>
		pairs.has(word.slice(place - 1, place + 1)) || pairs.has(word.slice(place, place + 2))
	return run
		.filter(({ meaning }) => meaning === null)
		.flatMap(({ from, text }) => {
			const edges = boundaries(text)
			const alone = (place: number) => edges.has(place) && edges.has(place + 1)
			return [...text].flatMap((letter, place) => {
				const ends = endings.has(letter) && (place > 0 ? !alone(place - 1) : from > start)
				const here = from - start + place
				return alone(place) && !ends && !goesWith(here) ? [here] : []
			})
		})
}
