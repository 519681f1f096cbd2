import { lastVerification } from '#app/adapters/audit/last-verification.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isStaleVerification, type Verification } from '#app/domain/audit/verification.ts'

export type AuditState = { last: Verification | null; stale: boolean }

/** Whether the audit was whole when it was last verified, and whether that was lately. */
export async function auditState({ now, read }: Ctx<Staff>): Promise<AuditState> {
	const last = await read((db) =>
		lastVerification({ query: async (sql) => ({ rows: await db.$queryRawUnsafe(sql) }) }),
	)
	return { last, stale: isStaleVerification(last, now) }
}
