import type { Db } from '#app/adapters/context.ts'
import { rights, staffRoles } from '#app/domain/access/actor.ts'
import type { Managed } from '#app/domain/accounts/managing.ts'
import { isOneOf, oneOf } from '#app/domain/one-of.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** An account with what it may do now or later; null where the actor sees no such account. */
export async function managedAccount(
	db: Db,
	id: string | undefined,
	now: Date,
): Promise<Managed | null> {
	if (!isUuid(id)) return null
	const account = await db.account.findFirst({
		where: { id, kind: 'staff' },
		select: {
			id: true,
			grants: {
				where: { OR: [{ validTo: null }, { validTo: { gt: now } }] },
				orderBy: { validFrom: 'asc' },
				select: { role: true, divisionCode: true, rights: true },
			},
		},
	})
	if (!account) return null
	const [row] = await db.$queryRaw<
		{ beyond: boolean }[]
	>`SELECT grants_beyond(${id}::uuid) AS beyond`
	const grants = account.grants.map((grant) => ({
		role: oneOf(staffRoles, grant.role),
		division: grant.divisionCode,
		rights: grant.rights.filter((right) => isOneOf(rights, right)),
	}))
	return { id, grants, beyond: row?.beyond ?? true }
}

/** Where an act on an account is written down: at the first of its places, else at the administrator's own. */
export const placeOfAct = (account: Managed, own: string): string =>
	account.grants[0]?.division ?? own
