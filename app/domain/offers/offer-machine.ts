import type { Machine } from '#app/domain/state-machine.ts'

export const offerStates = [
	'draft',
	'confirmed',
	'sent',
	'delivered',
	'undeliverable',
	'accepted',
	'declined',
	'no-answer',
	'withdrawn',
] as const
export type OfferState = (typeof offerStates)[number]

export const offerVerbs = [
	'draft',
	'confirm',
	'send',
	'deliver',
	'fail-delivery',
	'accept',
	'decline',
	'lapse',
	'withdraw',
] as const
export type OfferVerb = (typeof offerVerbs)[number]

const staff = ['officer', 'caseworker'] as const

/**
 * An offer 岗位介绍: the service introduces a post to a named person. Suitability is confirmed by a
 * worker before it is sent; only what has demonstrably arrived counts as delivered. Whoever answers
 * late is still heard: no answer is an observation, not a refusal.
 */
export const offerMachine: Machine<OfferState, OfferVerb> = {
	name: 'offer',
	states: offerStates,
	moves: [
		{ from: [''], verb: 'draft', to: 'draft', who: staff },
		{ from: ['draft'], verb: 'confirm', to: 'confirmed', who: staff },
		{ from: ['confirmed'], verb: 'send', to: 'sent', who: staff },
		{
			from: ['sent', 'undeliverable'],
			verb: 'deliver',
			to: 'delivered',
			who: ['person', ...staff],
		},
		{ from: ['sent'], verb: 'fail-delivery', to: 'undeliverable', who: [...staff, 'system'] },
		{ from: ['delivered', 'no-answer'], verb: 'accept', to: 'accepted', who: ['person', ...staff] },
		{
			from: ['delivered', 'no-answer'],
			verb: 'decline',
			to: 'declined',
			who: ['person', ...staff],
		},
		{ from: ['delivered'], verb: 'lapse', to: 'no-answer', who: ['system'] },
		{
			from: ['draft', 'confirmed', 'sent', 'delivered', 'undeliverable', 'no-answer'],
			verb: 'withdraw',
			to: 'withdrawn',
			who: [...staff, 'system'],
		},
	],
}

/** Waiting for delivery or an answer: what a person or a worker still has to do something about. */
export const openOfferStates: readonly OfferState[] = [
	'draft',
	'confirmed',
	'sent',
	'delivered',
	'undeliverable',
]

/** Who has been sent one of these can answer it: whatever nobody knew to have arrived, arrives by that. */
export const answerableOfferStates: readonly OfferState[] = [
	'sent',
	'delivered',
	'undeliverable',
	'no-answer',
]

/** Offers that take up one of the introductions a post may have at a time. */
/** @public */
export const countedOfferStates: readonly OfferState[] = [
	'confirmed',
	'sent',
	'delivered',
	'undeliverable',
]
