import type { Ctx, Db } from '#app/adapters/context.ts'
import { lockPost } from '#app/adapters/posts/lock-post.server.ts'
import { giveCvAlong } from '#app/commands/cv/give-cv-along.server.ts'
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

type Wish = {
	personId: string | null
	postId: string
	share: boolean
	how: AnswerWay
	/** The person, signed in, gives their CV with it. */
	cv?: boolean
}

/** Someone applies for a post by themself, or at the counter; nobody has to be introduced for that. */
export function apply(
	ctx: Ctx<Recipient | Staff>,
	{ personId, postId, share, how, cv = false }: Wish,
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
		const already = await standsAlready(db, pair)
		if (already) return { refused: already }
		const id = await submitWithin(ctx, { db, ...tx }, { ...pair, offerId: null, share, how })
		if (cv) await giveCvAlong(ctx, { db, ...tx }, id)
		return { id }
	})
}

/** What there is between the two, instead of which nobody applies anew. */
async function standsAlready(
	db: Db,
	pair: { personId: string; postId: string },
): Promise<'applied-already' | 'offered-already' | null> {
	const open = { in: [...standingApplicationStates] }
	if ((await db.application.count({ where: { ...pair, state: open } })) > 0)
		return 'applied-already'
	const known = { in: ['sent', 'delivered'] }
	const offers = await db.offer.count({ where: { ...pair, state: known } })
	return offers > 0 ? 'offered-already' : null
}
