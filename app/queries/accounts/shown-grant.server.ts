import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type Staff, type StaffRole, staffRoles } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type GrantToEnd = { accountId: string; name: string; role: StaffRole; place: string }

/** A grant that is to end: whose, as what, where. */
export async function shownGrant(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<GrantToEnd | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const grant = await db.roleGrant.findUnique({
			where: { id },
			select: {
				accountId: true,
				role: true,
				divisionCode: true,
				account: { select: { displayName: true } },
			},
		})
		if (!grant || !may(actor, 'account.manage', { divisions: [grant.divisionCode] })) return null
		return {
			accountId: grant.accountId,
			name: grant.account.displayName,
			role: oneOf(staffRoles, grant.role),
			place: places.fullName(grant.divisionCode),
		}
	})
}
