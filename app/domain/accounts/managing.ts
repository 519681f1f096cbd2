import type { Right, Staff, StaffRole } from '#app/domain/access/actor.ts'
import { covers, type DivisionCode } from '#app/domain/divisions/division-code.ts'

export type HeldGrant = {
	role: StaffRole
	division: DivisionCode
	rights: readonly Right[]
}

/** An account as far as managing it goes: what it may do now or later, within what the administrator sees. */
export type Managed = {
	id: string
	grants: readonly HeldGrant[]
	/** It also holds rights that lie beyond what the administrator covers. */
	beyond: boolean
}

export type NotManaged = 'own-account' | 'beyond-division' | 'needs-approve'

/** Why an administrator may not touch an account: nobody their own, nobody one that reaches further. */
export function whyNotManaged(actor: Staff, account: Managed): NotManaged | null {
	if (account.id === actor.accountId) return 'own-account'
	const reachesFurther =
		account.beyond || account.grants.some(({ division }) => !covers(actor.division, division))
	return reachesFurther ? 'beyond-division' : null
}

/**
 * Why an administrator may not give this. What weighs more than a role in itself, being an
 * administrator or holding a special right, takes the right to approve.
 */
export function whyNotGiven(actor: Staff, grant: HeldGrant): NotManaged | null {
	if (!covers(actor.division, grant.division)) return 'beyond-division'
	return isWeighty(grant) && !actor.rights.includes('approve') ? 'needs-approve' : null
}

/** Why an administrator may not set a password: whoever sets one could sign in with it. */
export function whyNotEntered(actor: Staff, account: Managed): NotManaged | null {
	const [first] = account.grants.map((grant) => whyNotGiven(actor, grant)).filter(Boolean)
	return whyNotManaged(actor, account) ?? first ?? null
}

const isWeighty = ({ role, rights }: HeldGrant) => role === 'admin' || rights.length > 0
