import type { Recipient } from '#app/domain/access/actor.ts'
import type { Permission } from '#app/domain/access/permissions.ts'
import { isTrustedWith } from '#app/domain/access/trust.ts'
import type { Todo } from './todo.ts'

/** The right that each thing to do needs: a trusted person is not shown what they could not do. */
const rightOf: Record<Todo['kind'], Permission> = {
	statement: 'case.state',
	appeal: 'case.state',
	notice: 'me.papers',
	offer: 'offer.answer',
	interview: 'me.search',
	job: 'placement.report',
	appointment: 'guidance.see',
	class: 'enrolment.see',
	course: 'enrolment.make',
	aid: 'me.see',
	register: 'registration.fill',
	continue: 'registration.fill',
	paused: 'registration.edit',
	'plan-step': 'plan.see',
	post: 'me.search',
	recommended: 'me.search',
	guidance: 'guidance.book',
	care: 'me.care',
	'care-hours': 'care.confirm',
	help: 'me.see',
	invited: 'me.see',
	messages: 'me.messages',
	find: 'me.see',
}

export const mayDo =
	(actor: Recipient) =>
	(kind: Todo['kind']): boolean =>
		isTrustedWith(actor, rightOf[kind])
