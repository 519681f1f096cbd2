import { caseworkersAround } from '#app/adapters/caseload/caseworkers.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { Caseworker } from '#app/domain/caseload/assigning.ts'

/** How many people someone looks after who are in no hand-over, and to whom they could give them. */
export function toHandOver({
	actor: { accountId, division },
	read,
}: Ctx<Staff>): Promise<{ count: number; caseworkers: Caseworker[] }> {
	return read(async (db) => {
		const workers = await caseworkersAround(db, division)
		return {
			count: await db.caseloadEntry.count({
				where: { caseworkerId: accountId, handoverId: null },
			}),
			caseworkers: workers.filter(({ id }) => id !== accountId),
		}
	})
}
