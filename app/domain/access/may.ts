import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'
import { type Actor, roleOf } from './actor.ts'
import { type Permission, type Relation, relationFor } from './permissions.ts'
import { isTrustedWith } from './trust.ts'

/** What a right is checked against: where it lies and to whom it belongs. */
export type Subject = {
	/** Any one of them within the actor's division is enough: an offer lies on two sides. */
	divisions?: readonly (DivisionCode | null)[]
	personId?: string | null
	employerId?: string | null
	accountId?: string | null
}

type Holds = (actor: Actor, subject: Subject) => boolean

const holds: Record<Relation, Holds> = {
	own: (actor, { personId }) =>
		(actor.kind === 'recipient' || actor.kind === 'bearer') &&
		personId != null &&
		actor.personId === personId,
	division: (actor, { divisions = [] }) =>
		actor.kind === 'staff' &&
		divisions.some((code) => code !== null && covers(actor.division, code)),
	bureau: (actor, subject) =>
		actor.kind === 'staff' && actor.rights.includes('decide') && holds.division(actor, subject),
	approver: (actor, subject) =>
		actor.kind === 'staff' && actor.rights.includes('approve') && holds.division(actor, subject),
	'own-employer': (actor, { employerId }) =>
		actor.kind === 'staff' && employerId != null && actor.employerId === employerId,
	self: (actor, { accountId }) => 'accountId' in actor && actor.accountId === accountId,
}

/** Whether the actor may do this to that. The portal's own jobs may: they are started by commands that were checked. */
export function may(actor: Actor, permission: Permission, subject: Subject): boolean {
	if (actor.kind === 'system') return true
	const relation = relationFor(permission, roleOf(actor))
	return relation !== null && holds[relation](actor, subject) && isTrusted(actor, permission)
}

/** Whether the role has the right at all, and whoever acts for a person was trusted with it. */
export const isOpenTo = (actor: Actor, permission: Permission): boolean =>
	relationFor(permission, roleOf(actor)) !== null && isTrusted(actor, permission)

const isTrusted = (actor: Actor, permission: Permission): boolean =>
	actor.kind !== 'recipient' || isTrustedWith(actor, permission)
