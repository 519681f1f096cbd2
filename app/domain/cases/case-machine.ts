import type { Machine } from '#app/domain/state-machine.ts'

export const caseStates = [
	'opened',
	'noticed',
	'hearing',
	'stated',
	'unstated',
	'hearing-asked',
	'hearing-set',
	'heard',
	'decided',
	'served',
	'appealed',
	'in-force',
	'restored',
	'varied',
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
	'ask-hearing',
	'set-hearing',
	'hold-hearing',
	'give-up-hearing',
	'decide',
	'receive-decision',
	'appeal',
	'uphold',
	'vary',
	'overturn',
	'settle',
	'restore',
	'drop',
] as const
export type CaseVerb = (typeof caseVerbs)[number]

/** While a case is here no decision has been made yet, and no further refusal counts. */
export const undecidedCaseStates: readonly CaseState[] = [
	'opened',
	'noticed',
	'hearing',
	'stated',
	'unstated',
	'hearing-asked',
	'hearing-set',
	'heard',
]

const caseworker = ['caseworker'] as const
const both = ['person', 'caseworker'] as const

/**
 * A refusal case 拒绝处理案: opened by the third refusal that counts, it gives the person notice and time
 * to state their view before a named official of the county bureau decides. Where a region holds
 * hearings 听证, the person may ask for one, and nothing is decided before it was held. A case falls
 * when the refusals behind it no longer stand.
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
		// A view can be added in writing while a hearing is on its way; its own clock runs on.
		{ from: ['hearing-asked'], verb: 'state', to: 'hearing-asked', who: both },
		{ from: ['hearing-set'], verb: 'state', to: 'hearing-set', who: both },
		{ from: ['heard'], verb: 'state', to: 'heard', who: both },
		{ from: ['hearing'], verb: 'wait-out', to: 'unstated', who: ['system'] },
		{
			from: ['hearing', 'stated', 'unstated'],
			verb: 'ask-hearing',
			to: 'hearing-asked',
			who: both,
		},
		{
			from: ['hearing-asked', 'hearing-set'],
			verb: 'set-hearing',
			to: 'hearing-set',
			who: caseworker,
		},
		{ from: ['hearing-set'], verb: 'hold-hearing', to: 'heard', who: caseworker },
		{
			from: ['hearing-asked', 'hearing-set'],
			verb: 'give-up-hearing',
			to: 'stated',
			who: both,
		},
		{ from: ['stated', 'unstated', 'heard'], verb: 'decide', to: 'decided', who: caseworker },
		{ from: ['decided'], verb: 'receive-decision', to: 'served', who: both },
		{ from: ['decided', 'served'], verb: 'appeal', to: 'appealed', who: both },
		{ from: ['appealed'], verb: 'uphold', to: 'in-force', who: caseworker },
		{ from: ['appealed'], verb: 'vary', to: 'varied', who: caseworker },
		{ from: ['appealed'], verb: 'overturn', to: 'overturned', who: caseworker },
		{ from: ['served'], verb: 'settle', to: 'in-force', who: ['system'] },
		{
			from: ['served', 'in-force', 'varied'],
			verb: 'restore',
			to: 'restored',
			who: caseworker,
		},
		{
			from: undecidedCaseStates,
			verb: 'drop',
			to: 'dropped',
			who: caseworker,
		},
	],
}

/** From the wish for a hearing until the decision. */
export const hearingStates: readonly CaseState[] = ['hearing-asked', 'hearing-set', 'heard']

export const reviewAnswers = ['overturn', 'vary', 'uphold'] as const satisfies CaseVerb[]
export type ReviewAnswer = (typeof reviewAnswers)[number]

export const outcomes = ['no-action', 'warning', 'reduce', 'stop'] as const
export type Outcome = (typeof outcomes)[number]

/** Only these touch a benefit. */
export const touchesBenefit = (outcome: Outcome): outcome is 'reduce' | 'stop' =>
	outcome === 'reduce' || outcome === 'stop'
