import { contextFor } from '#app/adapters/context.server.ts'
import { rejectApplication } from '#app/commands/applications/reject-application.server.ts'
import { withdrawOffer } from '#app/commands/offers/withdraw-offer.server.ts'
import { movePost } from '#app/commands/posts/move-post.server.ts'
import { openApplicationStates } from '#app/domain/applications/application-machine.ts'
import { isFull } from '#app/domain/offers/introducible.ts'
import { openOfferStates } from '#app/domain/offers/offer-machine.ts'

/**
 * The last place of a post was given away: the post is filled, and whoever still waits is told. Started
 * by the hire, and harmless however often it runs; a post that has a place again is left as it is.
 */
export async function fillPost(postId: string, now = new Date()): Promise<void> {
	const ctx = contextFor({ kind: 'system', name: 'worker' } as const, { now })
	const { full, offers, applications } = await ctx.read(async (db) => {
		const post = await db.post.findUniqueOrThrow({ where: { id: postId } })
		const [counted] = await db.$queryRaw<
			{ taken: number }[]
		>`SELECT places_taken(${postId}::uuid) AS taken`
		const waiting = (states: readonly string[]) => ({
			where: { postId, state: { in: [...states] } },
			select: { id: true },
		})
		return {
			full: isFull({ headcount: post.headcount, taken: counted?.taken ?? 0 }),
			offers: await db.offer.findMany(waiting([...openOfferStates, 'no-answer'])),
			applications: await db.application.findMany(waiting(openApplicationStates)),
		}
	})
	if (!full) return
	const moved = await movePost(ctx, postId, 'fill')
	if ('refused' in moved && moved.refused === 'already-changed')
		throw new Error('the post was changed at the same moment: once more')
	for (const { id } of offers) await withdrawOffer(ctx, id, 'post-filled')
	for (const { id } of applications)
		await rejectApplication(ctx, id, { reason: 'no-place-left', by: 'system' })
}
