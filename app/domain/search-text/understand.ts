import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import { narrower } from '#app/domain/divisions/narrower.ts'
import type { Education, PostKind, WorkingHours } from '#app/domain/posts/words.ts'
import type { ConceptId } from './concepts/all-concepts.ts'
import { findConcepts } from './find-concepts.ts'
import type { Meaning, PayWish, Reader } from './meaning.ts'
import { isLiteral, normalise, type Simplify } from './normalise.ts'
import { readConcepts } from './readings/concepts.ts'
import { readConditions } from './readings/conditions.ts'
import { readFillers } from './readings/fillers.ts'
import { readHours } from './readings/hours.ts'
import { readKinds } from './readings/kinds.ts'
import { readNearHome } from './readings/near-home.ts'
import { readNegation } from './readings/negation.ts'
import { readAge, readSchooling } from './readings/people.ts'
import { type Piece, scan } from './scan.ts'
import type { SearchTrait } from './search-traits.ts'
import { type Signed, withoutNegation } from './signed.ts'
import { respellMixed } from './spelling/read-mixed.ts'
import type { Guess } from './spelling/read-pinyin.ts'
import { respellPinyin, respellSlips, type Spelling } from './spelling/respell.ts'

/** What understanding needs from outside of the domain. */
export type Tools = {
	simplify: Simplify
	boundaries: (text: string) => ReadonlySet<number>
	places: Reader
	townships: Reader
	pay: Reader
	spelling: Spelling
}

/** A condition that was read from a piece of the text; `rest` is the text without that piece. */
export type Chip = { text: string; rest: string; meaning: Meaning }

/** The work someone looks for. */
export type Wanted = {
	/** What it is called, without everything around it. */
	text: string
	/** Kinds of work it is, and kinds it mentions: 电子厂 in 电子厂普工. */
	heads: readonly ConceptId[]
	within: readonly ConceptId[]
	/** Words that name no kind of work we know. */
	words: readonly string[]
}

/** What someone is looking for, as far as the text tells. */
export type Understanding = {
	text: string
	wanted: Wanted
	without: { work: ConceptId[]; words: string[]; kinds: PostKind[] }
	divisions: readonly DivisionCode[]
	nearHome: boolean
	pay: PayWish | null
	traits: SearchTrait[]
	hours: WorkingHours[]
	kinds: PostKind[]
	age: number | null
	schooling: Education | null
	chips: Chip[]
	/** Conditions that say what is not wanted. */
	refusals: Omit<Chip, 'meaning'>[]
	/** What was not read as it was typed. */
	guesses: Guess[]
	/** The whole text, as it was cut and read. */
	pieces: readonly Piece[]
}

export function understand(typed: string, tools: Tools): Understanding {
	const { boundaries } = tools
	const { text, pieces, guesses } = read(typed, tools)
	const signed = withoutNegation(pieces)
	const wanted = wantedIn(text, signed, boundaries)
	const found: Understanding = { ...nothing(), text, wanted, guesses, pieces }
	for (const piece of signed) {
		const same = signed.filter((other) => other.not === piece.not && meansSame(other, piece))
		;(piece.not ? refuse : take)(found, piece, same)
	}
	return found
}

/** What is said twice is one condition, and taken away as one. */
const meansSame = (one: Piece, other: Piece) =>
	one === other ||
	(one.meaning !== null && JSON.stringify(one.meaning) === JSON.stringify(other.meaning))

/** The text as it is understood, in pieces; a text in quotation marks is nothing but words. */
function read(typed: string, tools: Tools) {
	const { boundaries, simplify, spelling } = tools
	const written = normalise(typed, simplify)
	if (isLiteral(typed))
		return { text: written, pieces: scan(written, { readers: [], boundaries }), guesses: [] }
	const { text: plain, guesses } = respellMixed(written, spelling)
	// What is also a kind of work (保安镇) is the work: of two that read as much the first counts.
	const readers = [tools.places, tools.pay, ...ownReaders, tools.townships]
	const scanner = { readers, boundaries }
	const atFirst = scan(plain, scanner)
	const heard = respellPinyin(plain, atFirst, spelling)
	const words = heard.guesses.length === 0 ? plain : normalise(heard.text, simplify)
	const pieces = words === plain ? atFirst : scan(words, scanner)
	const mended = respellSlips(words, pieces, boundaries, spelling)
	const text = mended.guesses.length === 0 ? words : normalise(mended.text, simplify)
	return {
		text,
		pieces: text === words ? pieces : scan(text, scanner),
		guesses: [...guesses, ...heard.guesses, ...mended.guesses],
	}
}

const ownReaders: readonly Reader[] = [
	readAge,
	readHours,
	readConditions,
	readKinds,
	readConcepts,
	readSchooling,
	readNearHome,
	readNegation,
	readFillers,
]

function wantedIn(text: string, all: readonly Signed[], boundaries: Tools['boundaries']): Wanted {
	const pieces = all.filter(({ not }) => !not)
	const { said, within } = findConcepts(text, pieces)
	const named = pieces.filter(({ meaning }) => meaning === null || meaning.is === 'concept')
	const words = pieces
		.filter(({ meaning }) => meaning === null)
		.flatMap((piece) => wordsOf(piece.text, boundaries))
		.filter((word) => word.length > 1 || said.length === 0)
	return {
		text: named.map((piece) => piece.text).join(''),
		heads: said,
		within: within.filter((id) => !mentionedOnly(id, named)),
		words: [...new Set(words)],
	}
}

/** What only a part of a longer name mentions is not asked for: 客房服务员 is not about 服务员. */
const mentionedOnly = (id: ConceptId, pieces: readonly Piece[]) =>
	!pieces.some(({ meaning }) => meaning?.is === 'concept' && meaning.concept === id)

function wordsOf(run: string, boundaries: Tools['boundaries']): string[] {
	const edges = [...boundaries(run)].toSorted((one, other) => one - other)
	const words = edges.slice(1).map((edge, place) => run.slice(edges[place], edge))
	// Single letters are what a dictionary leaves of a word it does not know.
	return words.some((word) => word.length === 1) ? [run] : words
}

const nothing = (): Omit<Understanding, 'text' | 'wanted' | 'guesses' | 'pieces'> => ({
	without: { work: [], words: [], kinds: [] },
	divisions: [],
	nearHome: false,
	pay: null,
	traits: [],
	hours: [],
	kinds: [],
	age: null,
	schooling: null,
	chips: [],
	refusals: [],
})

type Condition = Exclude<Meaning, { is: 'concept' | 'not' | 'filler' }>
type Taken<Is extends Condition['is']> = Extract<Condition, { is: Is }>

const takes: { [Is in Condition['is']]: (found: Understanding, meaning: Taken<Is>) => void } = {
	place: (found, { divisions }) => {
		found.divisions = narrower(found.divisions, divisions)
	},
	'near-home': (found) => {
		found.nearHome = true
	},
	pay: (found, { minFen, maxFen }) => {
		found.pay = { minFen, maxFen }
	},
	trait: (found, { traits }) => {
		found.traits.push(...traits.filter((trait) => !found.traits.includes(trait)))
	},
	hours: (found, { hours }) => {
		found.hours.push(...hours)
	},
	kind: (found, { kind }) => {
		found.kinds.push(kind)
	},
	age: (found, { years }) => {
		found.age = years
	},
	schooling: (found, { level }) => {
		found.schooling = level
	},
}

function take(found: Understanding, piece: Signed, same: readonly Signed[]): void {
	const { meaning, text } = piece
	if (!isCondition(meaning) || same[0] !== piece) return
	;(takes[meaning.is] as (found: Understanding, meaning: Condition) => void)(found, meaning)
	found.chips.push({ text, rest: without(found.text, same), meaning })
}

const isCondition = (meaning: Meaning | null): meaning is Condition =>
	meaning !== null && meaning.is !== 'concept' && meaning.is !== 'filler' && meaning.is !== 'not'

/** Only work, kinds of posts and words can be refused; not to ask for something is to say nothing. */
function refuse(found: Understanding, piece: Signed, same: readonly Signed[]): void {
	const { meaning, text, since, until } = piece
	const { work, words, kinds } = found.without
	if (same[0] !== piece) return
	if (meaning === null) words.push(text)
	else if (meaning.is === 'concept') work.push(meaning.concept)
	else if (meaning.is === 'kind') kinds.push(meaning.kind)
	else return
	const all = same.map((each) => ({ from: each.since, to: each.until }))
	found.refusals.push({ text: found.text.slice(since, until), rest: without(found.text, all) })
}

/** The text without what it says of one kind, all places for one. */
export const textWithout = ({ text, pieces }: Understanding, is: Meaning['is']): string =>
	without(
		text,
		pieces.filter(({ meaning }) => meaning?.is === is),
	)

/** The text without some parts of it. */
function without(text: string, parts: readonly Pick<Piece, 'from' | 'to'>[]): string {
	const left = parts
		.toReversed()
		.reduce((rest, { from, to }) => `${rest.slice(0, from)} ${rest.slice(to)}`, text)
	return left.replace(/\s+/g, ' ').trim()
}
