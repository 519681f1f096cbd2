import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Education, PostKind, Shift, WorkingHours } from '#app/domain/posts/words.ts'
import type { Meaning, PayWish, Reader } from './meaning.ts'
import { normalise, type Simplify } from './normalise.ts'
import { readConditions } from './readings/conditions.ts'
import { readFillers } from './readings/fillers.ts'
import { readHours } from './readings/hours.ts'
import { readKinds } from './readings/kinds.ts'
import { readNearHome } from './readings/near-home.ts'
import { readNegation } from './readings/negation.ts'
import { readAge, readSchooling } from './readings/people.ts'
import { type Piece, scan } from './scan.ts'
import type { SearchTrait } from './search-traits.ts'

/** What understanding needs from outside of the domain. */
export type Tools = {
	simplify: Simplify
	boundaries: (text: string) => ReadonlySet<number>
	places: Reader
	pay: Reader
}

/** A piece of the text that was read as a condition; `rest` is the text without it. */
export type Chip = { text: string; rest: string; not: boolean; meaning: Meaning }

/** What someone is looking for, as far as the text tells. */
export type Understanding = {
	text: string
	/** Words that are left to be looked for as they are, and those not wanted. */
	words: string[]
	withoutWords: string[]
	divisions: readonly DivisionCode[]
	nearHome: boolean
	pay: PayWish | null
	traits: SearchTrait[]
	shifts: Shift[]
	hours: WorkingHours[]
	kinds: PostKind[]
	withoutKinds: PostKind[]
	age: number | null
	schooling: Education | null
	chips: Chip[]
}

export function understand(typed: string, tools: Tools): Understanding {
	const text = normalise(typed, tools.simplify)
	const pieces = scan(text, {
		boundaries: tools.boundaries,
		readers: [
			tools.places,
			tools.pay,
			readAge,
			readHours,
			readConditions,
			readKinds,
			readSchooling,
			readNearHome,
			readNegation,
			readFillers,
		],
	})
	const found = emptyUnderstanding(text)
	let not = false
	for (const piece of pieces) {
		if (piece.meaning?.is === 'not') {
			not = true
			continue
		}
		take(found, piece, not)
		if (piece.meaning?.is !== 'filler') not = false
	}
	return found
}

function emptyUnderstanding(text: string): Understanding {
	return {
		text,
		words: [],
		withoutWords: [],
		divisions: [],
		nearHome: false,
		pay: null,
		traits: [],
		shifts: [],
		hours: [],
		kinds: [],
		withoutKinds: [],
		age: null,
		schooling: null,
		chips: [],
	}
}

type Taken<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>

const takes: { [Is in Meaning['is']]: (found: Understanding, meaning: Taken<Is>) => void } = {
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
	shift: (found, { shifts }) => {
		found.shifts.push(...shifts)
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
	not: () => undefined,
	filler: () => undefined,
}

function take(found: Understanding, piece: Piece, not: boolean): void {
	const { meaning } = piece
	if (meaning === null) {
		;(not ? found.withoutWords : found.words).push(piece.text)
		return
	}
	if (meaning.is === 'filler' || meaning.is === 'not') return
	if (not && meaning.is === 'trait') return
	if (not && meaning.is === 'kind') found.withoutKinds.push(meaning.kind)
	else (takes[meaning.is] as (found: Understanding, meaning: Meaning) => void)(found, meaning)
	found.chips.push({ text: piece.text, rest: without(found.text, piece), not, meaning })
}

const without = (text: string, { from, to }: Piece) =>
	`${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/g, ' ').trim()

/** 杭州 余杭 is the district in the city; two places beside each other are both meant. */
function narrower(
	before: readonly DivisionCode[],
	next: readonly DivisionCode[],
): readonly DivisionCode[] {
	if (before.length === 0) return next
	const within = next.filter((code) => before.some((around) => covers(around, code)))
	if (within.length > 0) return within
	if (before.some((code) => next.some((around) => covers(around, code))))
		return before.filter((code) => next.some((around) => covers(around, code)))
	return [...before, ...next]
}
