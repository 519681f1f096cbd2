import type { Suitability } from '#app/domain/offers/suitability.ts'
import type { DeliveryWay } from '#app/domain/offers/ways.ts'
import type { TagValue } from '#app/domain/people/tags.ts'
import type { AssistanceCategory } from '#app/domain/people/words.ts'

/** What is known of an answer, of the introduction behind it and of the person on the day it was given. */
export type Circumstances = {
	formal: boolean
	deliveredHow: DeliveryWay | null
	/** What shows that it arrived: words of whoever brought it, or the person's own answer on the site. */
	proven: boolean
	suitability: Suitability
	/** Reasons that were taken from the person. */
	reasons: number
	/** The answer came after its last day, when the place had gone back. */
	late: boolean
	introduced: number
	freePlaces: number
	category: AssistanceCategory | null
	capacity: TagValue<'labour_capacity'> | null
	conditions: TagValue<'work_conditions'> | null
	employment: TagValue<'employment_status'> | null
	working: boolean
	/** They have asked for help with those they look after, and nobody has come yet. */
	awaitsCare: boolean
	caseOpen: boolean
}

/** What keeps an answer from ever being put to the decision, each with its rule. */
export const blockers = {
	'not-formal': { rule: 'R-043', holds: ({ formal }) => !formal },
	'not-delivered': { rule: 'R-043', holds: ({ deliveredHow }) => deliveredHow === null },
	'no-proof': { rule: 'R-043', holds: ({ proven }) => !proven },
	'not-suitable': { rule: 'R-044', holds: ({ suitability }) => suitability !== 'suitable' },
	'no-reason-taken': { rule: 'R-047', holds: ({ reasons }) => reasons === 0 },
	late: { rule: 'R-046', holds: ({ late }) => late },
	'too-many-introduced': {
		rule: 'R-040',
		holds: ({ introduced, freePlaces }) => introduced > freePlaces,
	},
	'not-dibao': { rule: 'R-041', holds: ({ category }) => category !== 'dibao' },
	'no-capacity': {
		rule: 'R-040',
		holds: ({ capacity }) => capacity !== 'full' && capacity !== 'partial',
	},
	constrained: { rule: 'R-030', holds: ({ conditions }) => conditions !== 'available' },
	'awaits-care': { rule: 'R-030', holds: ({ awaitsCare }) => awaitsCare },
	'not-unemployed': {
		rule: 'R-040',
		holds: ({ employment, working }) => working || !isUnemployed(employment),
	},
	'case-open': { rule: 'R-047', holds: ({ caseOpen }) => caseOpen },
} as const satisfies Record<string, { rule: string; holds: (all: Circumstances) => boolean }>

export type Blocker = keyof typeof blockers
export const blockerNames = Object.keys(blockers) as Blocker[]

const isUnemployed = (status: Circumstances['employment']) =>
	status === 'unemployed_registered' || status === 'unemployed_unregistered'

/**
 * R-040…R-047: all that keeps an answer from counting; an empty list is what the decision may be asked
 * about. What is not known speaks for the person.
 */
export const blockersOf = (all: Circumstances): Blocker[] =>
	blockerNames.filter((name) => blockers[name].holds(all))
