import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { TrustArea } from './trust-areas.ts'

export const staffRoles = ['officer', 'caseworker', 'admin', 'employer', 'trainer'] as const
export type StaffRole = (typeof staffRoles)[number]

/** Rights beyond the role: `decide` for the county bureau, `approve` for parameters and high-value acts. */
export const rights = ['decide', 'approve'] as const
export type Right = (typeof rights)[number]

export type Anonymous = { kind: 'anonymous' }

/** Someone signed in by mobile number, acting for themself or, as a helper, for another person. */
export type Recipient = {
	kind: 'recipient'
	accountId: string
	/** Null until they have chosen, or registered, the person they act for. */
	personId: string | null
	relation: 'self' | 'family' | 'cadre' | 'friend'
	/** What a trusted person may do for them; null: everything, as whoever registered them with their consent. */
	areas: readonly TrustArea[] | null
}

/** A member of staff, acting under one grant: a role in one division. */
export type Staff = {
	kind: 'staff'
	accountId: string
	grantId: string
	role: StaffRole
	division: DivisionCode
	institution: string
	rights: readonly Right[]
	employerId: string | null
	/** When they last proved who they are; sensitive acts ask again after a while. */
	provenAt: Date
}

/** Whoever holds the answer code printed on one offer: they may answer that offer, and nothing else. */
export type Bearer = { kind: 'bearer'; offerId: string; personId: string }

/** The portal itself: `system:import`, `system:worker`. */
export type System = { kind: 'system'; name: string }

export type Actor = Anonymous | Recipient | Staff | Bearer | System

export type Role = 'anonymous' | 'recipient' | 'bearer' | StaffRole | 'system'

export function roleOf(actor: Actor): Role {
	return actor.kind === 'staff' ? actor.role : actor.kind
}

/** How an actor is named in the audit and in events. */
export function nameOf(actor: Actor): string {
	switch (actor.kind) {
		case 'anonymous':
			return 'anonymous'
		case 'bearer':
			return `code:${actor.offerId}`
		case 'system':
			return `system:${actor.name}`
		default:
			return `account:${actor.accountId}`
	}
}
