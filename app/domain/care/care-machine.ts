import type { Machine } from '#app/domain/state-machine.ts'

export const careStates = [
	'requested',
	'approved',
	'assigned',
	'active',
	'done',
	'refused',
	'cancelled',
] as const
export type CareState = (typeof careStates)[number]

export const careVerbs = [
	'request',
	'approve',
	'refuse',
	'assign',
	'start',
	'record',
	'correct',
	'confirm',
	'question',
	'rate',
	'finish',
	'cancel',
] as const
export type CareVerb = (typeof careVerbs)[number]

const caseworker = ['caseworker'] as const
const person = ['person'] as const
const both = [...person, ...caseworker] as const

/**
 * An order for care 照料服务单: someone bound by care asks for help (R-030 C), staff approve it and name a
 * provider, who comes for so many hours; the person says whether the hours are right, and how it was.
 */
export const careMachine: Machine<CareState, CareVerb> = {
	name: 'care-order',
	states: careStates,
	moves: [
		{ from: [''], verb: 'request', to: 'requested', who: both },
		{ from: ['requested'], verb: 'approve', to: 'approved', who: caseworker },
		{ from: ['requested'], verb: 'refuse', to: 'refused', who: caseworker },
		{ from: ['approved', 'assigned'], verb: 'assign', to: 'assigned', who: caseworker },
		{ from: ['assigned'], verb: 'start', to: 'active', who: caseworker },
		{ from: ['active'], verb: 'record', to: 'active', who: caseworker },
		{ from: ['active'], verb: 'correct', to: 'active', who: caseworker },
		{ from: ['done'], verb: 'correct', to: 'done', who: caseworker },
		{ from: ['active'], verb: 'confirm', to: 'active', who: person },
		{ from: ['done'], verb: 'confirm', to: 'done', who: person },
		{ from: ['active'], verb: 'question', to: 'active', who: person },
		{ from: ['done'], verb: 'question', to: 'done', who: person },
		{ from: ['active'], verb: 'rate', to: 'active', who: person },
		{ from: ['done'], verb: 'rate', to: 'done', who: person },
		{ from: ['active'], verb: 'finish', to: 'done', who: both },
		{ from: ['requested', 'approved', 'assigned'], verb: 'cancel', to: 'cancelled', who: both },
	],
}

/** Asked for, and nobody comes yet: the office has to do something, and no refusal counts (R-030 C). */
export const awaitedCareStates: readonly CareState[] = ['requested', 'approved', 'assigned']
/** One of a kind at a time. */
export const openCareStates: readonly CareState[] = [...awaitedCareStates, 'active']
