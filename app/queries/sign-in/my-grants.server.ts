import type { Ctx } from '#app/adapters/context.ts'
import { type Staff, type StaffRole, staffRoles } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'

export type MyGrant = { id: string; role: StaffRole; place: string; institution: string }

/** The roles that the person signed in may act in, and the present one. */
export async function myGrants({
	actor,
	now,
	read,
}: Ctx<Staff>): Promise<{ grants: MyGrant[]; current: string }> {
	const rows = await read((db) =>
		db.roleGrant.findMany({
			where: {
				accountId: actor.accountId,
				validFrom: { lte: now },
				OR: [{ validTo: null }, { validTo: { gt: now } }],
			},
			orderBy: { validFrom: 'asc' },
			select: { id: true, role: true, institution: true, division: { select: { fullName: true } } },
		}),
	)
	const grants = rows.map(({ id, role, institution, division }) => ({
		id,
		role: oneOf(staffRoles, role),
		place: division.fullName,
		institution,
	}))
	return { grants, current: actor.grantId }
}
