import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { Retryable } from '#app/domain/system/retrying.ts'

/** Asks the worker to try again what it had given up. */
export async function askRetry(
	{ actor, write }: Ctx<Staff>,
	what: Retryable,
): Promise<{ refused: 'not-found' } | { asked: Retryable }> {
	return write(async (tx) => {
		if (!may(actor, 'system.see', { divisions: [actor.division] })) return { refused: 'not-found' }
		await tx.enqueue(`retry-${what}`, {}, { key: `retry-${what}` })
		tx.record({
			action: 'system.retry',
			subject: ['system', what],
			division: actor.division,
		})
		return { asked: what }
	})
}
