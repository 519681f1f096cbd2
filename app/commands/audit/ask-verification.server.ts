import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'

/** Asks the worker to verify the audit now; several wishes at a time are one. */
export async function askVerification({
	actor,
	write,
}: Ctx<Staff>): Promise<{ refused: 'not-found' } | { asked: true }> {
	return write(async (tx) => {
		if (!may(actor, 'audit.see', { divisions: [actor.division] })) return { refused: 'not-found' }
		await tx.enqueue('verify-audit', {}, { key: 'verify-audit' })
		tx.record({
			action: 'audit.verify',
			subject: ['audit', 'all'],
			division: actor.division,
		})
		return { asked: true }
	})
}
