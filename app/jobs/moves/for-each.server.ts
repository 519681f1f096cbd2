import { contextFor } from '#app/adapters/context.server.ts'
import type { Ctx, Db } from '#app/adapters/context.ts'
import { log } from '#app/adapters/log.server.ts'
import type { System } from '#app/domain/access/actor.ts'

/** So many are looked up at a time. */
const batchSize = 200

type Work = {
	/** What is done, for the log. */
	what: string
	now: Date
	/** Ids behind the last one that was seen, in their order. */
	find: (db: Db, page: { after: string; take: number }) => Promise<readonly { id: string }[]>
	act: (ctx: Ctx<System>, id: string) => Promise<object>
}

/**
 * Does something to each of many rows, each in a transaction of its own: one that fails is told to the
 * log, and the others are done all the same. Returns how many were really changed.
 */
export async function forEach({ what, now, find, act }: Work): Promise<number> {
	const ctx = contextFor({ kind: 'system', name: 'worker' } as const, { now })
	let done = 0
	for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
		const rows = await ctx.read((db) => find(db, { after, take: batchSize }))
		for (const { id } of rows) {
			const outcome = await act(ctx, id).catch((error: unknown) => {
				log.error({ event: 'job-on-row-failed', what, id, reason: String(error) })
				return { refused: 'failed' }
			})
			if (!('refused' in outcome)) done++
		}
		const last = rows.at(-1)
		if (!last || rows.length < batchSize) return done
		after = last.id
	}
}
