import type { Machine } from '#app/domain/state-machine.ts'

export const refusalStates = [
	'set-aside',
	'to-decide',
	'justified',
	'unjustified',
	'undecided',
	'contested',
] as const
export type RefusalState = (typeof refusalStates)[number]

export const refusalVerbs = [
	'record',
	'set-aside',
	'find-justified',
	'find-unjustified',
	'leave-undecided',
	'object',
	'uphold',
	'overturn',
] as const
export type RefusalVerb = (typeof refusalVerbs)[number]

const anyone = ['person', 'officer', 'caseworker'] as const
const caseworker = ['caseworker'] as const
const decidable = ['to-decide', 'undecided'] as const

/**
 * A refusal 拒绝 is a fact; what it is worth is found by a person. What could never count is set
 * aside at once and cannot be decided about. Silence makes no refusal at all.
 */
export const refusalMachine: Machine<RefusalState, RefusalVerb> = {
	name: 'refusal',
	states: refusalStates,
	moves: [
		{ from: [''], verb: 'record', to: 'to-decide', who: anyone },
		{ from: [''], verb: 'set-aside', to: 'set-aside', who: anyone },
		{ from: decidable, verb: 'find-justified', to: 'justified', who: caseworker },
		{ from: decidable, verb: 'find-unjustified', to: 'unjustified', who: caseworker },
		{ from: ['to-decide'], verb: 'leave-undecided', to: 'undecided', who: caseworker },
		{ from: ['unjustified'], verb: 'object', to: 'contested', who: anyone },
		{ from: ['contested'], verb: 'uphold', to: 'unjustified', who: caseworker },
		{ from: ['contested'], verb: 'overturn', to: 'justified', who: caseworker },
	],
}

/** Someone has to find something about these. */
export const waitingRefusalStates: readonly RefusalState[] = ['to-decide', 'contested']

/** What a caseworker can find, and the move that writes it down. */
export const verdicts = {
	justified: 'find-justified',
	unjustified: 'find-unjustified',
	undecided: 'leave-undecided',
} as const satisfies Record<string, RefusalVerb>
export type Verdict = keyof typeof verdicts
export const verdictNames = Object.keys(verdicts) as Verdict[]

/** How a refusal enters the counter. */
export const standingOf = (state: RefusalState) => (state === 'to-decide' ? 'open' : state)
