import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import type { Application } from '#app/adapters/db/generated/client.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import { factsOf } from '#app/commands/moves/facts-of.server.ts'
import { makeMove, writeHappening } from '#app/commands/moves/make-move.server.ts'
import { placementTrack } from '#app/commands/placements/placement-track.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { isFull } from '#app/domain/offers/introducible.ts'
import { nothing } from '#app/domain/state-machine.ts'
import { type ApplicationMoved, applicationTrack, recorded } from './application-track.server.ts'

/** The employer takes the person: a placement is agreed, and a place of the post is taken. */
export function hireApplicant(
	ctx: Ctx<Staff>,
	id: string,
	{ startsOn }: { startsOn: string },
): Promise<ApplicationMoved<'no-free-place'>> {
	return makeMove(ctx, applicationTrack, id, recorded('hire'), async (application, tx) => {
		const post = await lockPost(tx.db, application.postId)
		if (isFull(post)) return { refused: 'no-free-place' as const }
		const fills = isFull({ ...post, taken: post.taken + 1 })
		return {
			said: { startsOn },
			after: async () => {
				await agreeOnPlacement(ctx, tx, application, startsOn)
				const { postId } = application
				if (fills) await tx.enqueue('fill-post', { id: postId }, { key: `fill-post:${postId}` })
			},
		}
	})
}

async function agreeOnPlacement(
	ctx: Ctx<Staff>,
	tx: WriteTx,
	application: Application,
	startsOn: string,
): Promise<void> {
	const { id: applicationId, personId, postId, personDivision, postDivision } = application
	const placement = await tx.db.placement.create({
		data: {
			id: newId(ctx.now.getTime()),
			applicationId,
			personId,
			postId,
			personDivision,
			postDivision,
			startsOn: dateOf(startsOn),
			createdAt: ctx.now,
		},
	})
	const event = { verb: 'agree', from: nothing, to: 'agreed', said: { startsOn } }
	await writeHappening(ctx, tx, placementTrack, placement, event)
	const { post } = await factsOf(tx, application)
	await notifyPerson(tx, personId, {
		template: 'hired',
		params: { post, startsOn },
		link: '/me/work',
	})
}
