import type { Db } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Permission } from '#app/domain/access/permissions.ts'

export type PersonWithin = { id: string; residenceCode: string; hukouCode: string | null }

/** Everybody of a choice, or null where the actor may not do it to one of them: a choice is never done by half in silence. */
export async function peopleWithin(
	db: Db,
	actor: Staff,
	permission: Permission,
	ids: readonly string[],
): Promise<PersonWithin[] | null> {
	const wanted = [...new Set(ids)]
	const rows = await db.person.findMany({
		where: { id: { in: wanted }, identity: { not: 'merged' } },
		select: { id: true, residenceCode: true, hukouCode: true },
	})
	const allowed = rows.every(({ residenceCode, hukouCode }) =>
		may(actor, permission, { divisions: [residenceCode, hukouCode] }),
	)
	return allowed && rows.length === wanted.length && rows.length > 0 ? rows : null
}
