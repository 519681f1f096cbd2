import type { Machine } from '#app/domain/state-machine.ts'

export const caseStates = [
	'opened',
	'noticed',
	'hearing',
	'stated',
	'unstated',
	'decided',
	'served',
	'appealed',
	'in-force',
	'restored',
	'overturned',
	'dropped',
] as const
export type CaseState = (typeof caseStates)[number]

export const caseVerbs = [
	'open',
	'notify',
	'receive',
	'state',
	'wait-out',
	'decide',
	'receive-decision',
	'appeal',
	'uphold',
	'overturn',
	'settle',
	'restore',
	'drop',
] as const
export type CaseVerb = (typeof caseVerbs)[number]

const caseworker = ['caseworker'] as const
const both = ['person', 'caseworker'] as const

/**
 * A refusal case 拒绝处理案: opened by the third refusal that counts, it gives the person notice and time
 * to state their view before a named official of the county bureau decides. It falls when the
 * refusals behind it no longer stand.
 */
export const caseMachine: Machine<CaseState, CaseVerb> = {
	name: 'refusal-case',
	states: caseStates,
	moves: [
		{ from: [''], verb: 'open', to: 'opened', who: caseworker },
		{ from: ['opened'], verb: 'notify', to: 'noticed', who: caseworker },
		{ from: ['noticed'], verb: 'receive', to: 'hearing', who: both },
		{
			from: ['noticed', 'hearing', 'unstated', 'stated'],
			verb: 'state',
			to: 'stated',
			who: both,
		},
		{ from: ['hearing'], verb: 'wait-out', to: 'unstated', who: ['system'] },
		{ from: ['stated', 'unstated'], verb: 'decide', to: 'decided', who: caseworker },
		{ from: ['decided'], verb: 'receive-decision', to: 'served', who: both },
		{ from: ['decided', 'served'], verb: 'appeal', to: 'appealed', who: both },
		{ from: ['appealed'], verb: 'uphold', to: 'in-force', who: caseworker },
		{ from: ['appealed'], verb: 'overturn', to: 'overturned', who: caseworker },
		{ from: ['served'], verb: 'settle', to: 'in-force', who: ['system'] },
		{ from: ['served', 'in-force'], verb: 'restore', to: 'restored', who: caseworker },
		{
			from: ['opened', 'noticed', 'hearing', 'stated', 'unstated'],
			verb: 'drop',
			to: 'dropped',
			who: caseworker,
		},
	],
}

/** While a case is here no decision has been made yet, and no further refusal counts. */
export const undecidedCaseStates: readonly CaseState[] = [
	'opened',
	'noticed',
	'hearing',
	'stated',
	'unstated',
]

export const outcomes = ['no-action', 'warning', 'reduce', 'stop'] as const
export type Outcome = (typeof outcomes)[number]

/** Only these touch a benefit. */
export const touchesBenefit = (outcome: Outcome): outcome is 'reduce' | 'stop' =>
	outcome === 'reduce' || outcome === 'stop'
