import { contextFor } from '#app/adapters/context.server.ts'
import { movePost } from '#app/commands/posts/move-post.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { employerStandings, isShutOut } from '#app/domain/posts/employer-standing.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** What stands as the reason at a post that was paused because of its employer; nothing else is resumed by itself. */
const because = 'employer-shut-out'

/**
 * an employer was shut out, or let in again: its published posts pause, those that paused
 * for this reason are shown again. Goes by how the employer stands now, so that it may run at any time.
 */
export async function settlePosts(employerId: string, now = new Date()): Promise<void> {
	const ctx = contextFor({ kind: 'system', name: 'worker' } as const, { now })
	const { standing } = await ctx.read((db) =>
		db.employer.findUniqueOrThrow({ where: { id: employerId }, select: { standing: true } }),
	)
	const shutOut = isShutOut(oneOf(employerStandings, standing))
	const where = shutOut ? { state: 'published' } : { state: 'paused', stateReason: because }
	await forEach({
		what: shutOut ? 'post.pause' : 'post.resume',
		now,
		find: (db, { after, take }) =>
			db.post.findMany({
				where: { AND: [{ employerId, ...where }, { id: { gt: after } }] },
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: (ctx, id) => movePost(ctx, id, shutOut ? 'pause' : 'resume', shutOut ? because : ''),
	})
}
