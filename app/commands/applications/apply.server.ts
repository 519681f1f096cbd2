import type { Ctx } from '#app/adapters/context.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { standingApplicationStates } from '#app/domain/applications/application-machine.ts'
import { whyNoApplication } from '#app/domain/offers/introducible.ts'
import type { AnswerWay } from '#app/domain/offers/ways.ts'
import { submitWithin } from './submit-within.server.ts'

type Refusal =
	| 'not-found'
	| 'registration-missing'
	| 'applied-already'
	| 'offered-already'
	| 'post-not-open'
	| 'no-free-place'

type Wish = { personId: string | null; postId: string; share: boolean; how: AnswerWay }

/** Someone applies for a post by themself, or at the counter; nobody has to be introduced for that. */
export function apply(
	ctx: Ctx<Recipient | Staff>,
	{ personId, postId, share, how }: Wish,
): Promise<{ refused: Refusal } | { id: string }> {
	return ctx.write(async ({ db, ...tx }): Promise<{ refused: Refusal } | { id: string }> => {
		if (personId === null) return { refused: 'registration-missing' }
		const person = await db.person.findUnique({
			where: { id: personId },
			include: { registrations: { where: { state: 'active' } } },
		})
		const post = await db.post.findUnique({ where: { id: postId }, select: { id: true } })
		const subject = { personId, divisions: [person?.residenceCode ?? null] }
		if (!person || !post || !may(ctx.actor, 'application.make', subject))
			return { refused: 'not-found' }
		if (person.registrations.length === 0) return { refused: 'registration-missing' }

		const refused = whyNoApplication(await lockPost(db, postId), ctx.today)
		if (refused) return { refused }
		const pair = { personId, postId }
		const open = { in: [...standingApplicationStates] }
		if ((await db.application.count({ where: { ...pair, state: open } })) > 0)
			return { refused: 'applied-already' }
		const known = { in: ['sent', 'delivered'] }
		if ((await db.offer.count({ where: { ...pair, state: known } })) > 0)
			return { refused: 'offered-already' }
		const id = await submitWithin(ctx, { db, ...tx }, { ...pair, offerId: null, share, how })
		return { id }
	})
}
