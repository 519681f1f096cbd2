import { type DivisionCode, existingAround } from '#app/domain/divisions/division-code.ts'
import type { Point } from '#app/domain/geo.ts'
import type { Meaning } from '#app/domain/search-text/meaning.ts'
import type { Chip, Understanding } from '#app/domain/search-text/understand.ts'
import { anyPost, type Conditions } from './conditions.ts'
import { type WorkConcession, type WorkLevel, workLevels } from './work-levels.ts'

/** What a hit does not have of what was written: the work, a condition, or the place as it was named. */
export type Concession =
	| { is: 'work'; concession: WorkConcession }
	| { is: 'condition'; text: string }
	| { is: 'within'; km: number; of: string }
	| { is: 'division'; code: DivisionCode; of: string }

export type Step = { conditions: Conditions; letGo: readonly Concession[] }

/** What the form asks for besides the words; it is never let go. */
export type Fixed = Partial<Conditions>

/** Where things are, for widening a place: a point of it, and of whoever searches. */
export type Surroundings = { pointOf: (code: DivisionCode) => Point | null; home: Point | null }

const homeRadiusKm = 10
const widerKm = 15

/**
 * The steps from exactly what was written to what comes near it. The work is loosened first as long
 * as it stays the same work; then what posts often leave unsaid, and the place by a little; then comes
 * similar work that has everything else that was asked; then pay, kind and place go one after
 * another; then all of them.
 */
export function planOf(read: Understanding, fixed: Fixed, surroundings: Surroundings): Step[] {
	const levels = workLevels(read.wanted)
	const close = levels.filter(({ letGo }) => !isFar(letGo))
	const far = levels.filter(({ letGo }) => isFar(letGo))
	const base = close.at(-1) ?? levels[0]
	const asked = askedIn(read).filter(({ meaning }) => !(meaning.is in overruledBy(fixed)))
	const chips = asked.toSorted((one, other) => rank(one) - rank(other))
	const all = conditionsOf(chips, surroundings)
	const step = (level: WorkLevel, { conditions, letGo }: Loosened): Step => ({
		conditions: {
			...anyPost,
			...conditions,
			...level.conditions,
			...refusals(read),
			...fixed,
			traits: [...new Set([...(conditions.traits ?? []), ...(fixed.traits ?? [])])],
		},
		letGo: [
			...(level.letGo === null ? [] : [{ is: 'work', concession: level.letGo } as const]),
			...letGo,
		],
	})
	const loosened = loosenings(chips, surroundings)
	return [
		...close.map((level) => step(level, all)),
		...(base ? loosened.filter(({ little }) => little).map((loose) => step(base, loose)) : []),
		...far.map((level) => step(level, all)),
		...(base ? loosened.filter(({ little }) => !little).map((loose) => step(base, loose)) : []),
		...far.flatMap((level) => loosened.slice(-1).map((loose) => step(level, loose))),
	]
}

/** The widest step that still has all that was asked for. */
export function exactStep(steps: readonly Step[]): Step {
	const exact = steps.findLast(({ letGo }) => letGo.length === 0) ?? steps[0]
	if (!exact) throw new Error('a search without a step')
	return exact
}

type Asked = Pick<Chip, 'text' | 'meaning'>

/** The conditions in the text; several places together are one. */
function askedIn({ chips, divisions }: Understanding): Asked[] {
	const places = chips.filter(({ meaning }) => meaning.is === 'place')
	const others = chips.filter(({ meaning }) => meaning.is !== 'place')
	const text = places.map((place) => place.text).join(' ')
	return places.length === 0 ? others : [...others, { text, meaning: { is: 'place', divisions } }]
}

const isFar = (letGo: WorkConcession | null) =>
	letGo === 'near-work' || letGo === 'in-text' || letGo === 'same-group'

const refusals = ({ without }: Understanding) => ({
	withoutWork: without.work,
	withoutWords: without.words,
	withoutKinds: without.kinds,
})

/** A place or a pay chosen in the form stands; what the words say of it is not asked as well. */
function overruledBy(fixed: Fixed): Partial<Record<Meaning['is'], true>> {
	return {
		...((fixed.divisions || fixed.near) && { place: true, 'near-home': true }),
		...(fixed.payMinFen && { pay: true }),
	}
}

/** What is let go first. */
const softness: Partial<Record<Meaning['is'], number>> = {
	trait: 1,
	age: 2,
	schooling: 2,
	hours: 3,
	pay: 4,
	kind: 5,
	'near-home': 6,
	place: 7,
}
const rank = ({ meaning }: Asked) => softness[meaning.is] ?? 0
/** Up to here a post that says nothing may well have it. */
const oftenUnsaid = 3

type Loosened = {
	conditions: Partial<Conditions>
	letGo: readonly Concession[]
	/** Nearly what was asked. */
	little?: boolean
}

/** One condition less at a time; then the place wider and wider; then nothing but the place; then nothing. */
function loosenings(chips: readonly Asked[], surroundings: Surroundings): Loosened[] {
	const without = (...dropped: Asked[]): Loosened => ({
		...conditionsOf(
			chips.filter((chip) => !dropped.includes(chip)),
			surroundings,
		),
		letGo: dropped.map(({ text }) => ({ is: 'condition', text })),
		little: dropped.every((chip) => rank(chip) <= oftenUnsaid),
	})
	const places = chips.filter(({ meaning }) => meaning.is === 'place' || meaning.is === 'near-home')
	const others = chips.filter((chip) => !places.includes(chip))
	const wider = places.flatMap((place) => widened(place, others, surroundings))
	return [
		...others.map((chip) => without(chip)),
		...wider,
		...(others.length > 1 ? [without(...others)] : []),
		...(places.length > 0 ? [without(...places)] : []),
		...(places.length > 0 && others.length > 0 ? [without(...others, ...places)] : []),
	]
}

/** Around the middle of the place, then the divisions around it. */
function widened(chip: Asked, others: readonly Asked[], surroundings: Surroundings): Loosened[] {
	const { meaning, text } = chip
	if (meaning.is !== 'place') return []
	const { conditions } = conditionsOf(others, surroundings)
	const [code = ''] = meaning.divisions
	const near = meaning.divisions.length === 1 && code.length > 4 ? surroundings.pointOf(code) : null
	const around = meaning.divisions.length === 1 ? existingAround(code).slice(1) : []
	return [
		...(near
			? [
					{
						conditions: { ...conditions, near, radiusKm: widerKm },
						letGo: [{ is: 'within', km: widerKm, of: text } as const],
						little: true,
					},
				]
			: []),
		...around.map((wider) => ({
			conditions: { ...conditions, divisions: [wider] },
			letGo: [{ is: 'division', code: wider, of: text } as const],
		})),
	]
}

function conditionsOf(chips: readonly Asked[], { home }: Surroundings): Loosened {
	const all: Partial<Conditions> = {}
	for (const { meaning } of chips) Object.assign(all, conditionOf(meaning, all, home))
	return { conditions: all, letGo: [] }
}

function conditionOf(
	meaning: Meaning,
	{ traits = [], hours = [], kinds = [] }: Partial<Conditions>,
	home: Point | null,
): Partial<Conditions> {
	switch (meaning.is) {
		case 'place':
			return { divisions: meaning.divisions }
		case 'near-home':
			return home ? { near: home, radiusKm: homeRadiusKm } : {}
		case 'pay':
			return { payMinFen: meaning.minFen, payMaxFen: meaning.maxFen }
		case 'trait':
			return { traits: [...traits, ...meaning.traits] }
		case 'hours':
			return { hours: [...hours, ...meaning.hours] }
		case 'kind':
			return { kinds: [...kinds, meaning.kind] }
		case 'age':
			return { age: meaning.years }
		case 'schooling':
			return { schooling: meaning.level }
		default:
			return {}
	}
}
