import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type BriefPost, briefly, briefPost } from '#app/adapters/posts/brief-post.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { standingApplicationStates } from '#app/domain/applications/application-machine.ts'
import { openPostStates } from '#app/domain/posts/post-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type WishedPost = {
	post: BriefPost
	registered: boolean
	/** An application that stands already, or an offer of this post that waits for an answer. */
	applicationId: string | null
	offerId: string | null
}

/** A post that someone wants to apply for, and what has to come first; null when it is not open. */
export async function wishedPost(
	{ actor, read }: Ctx<Recipient>,
	id: string | undefined,
): Promise<WishedPost | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const post = await db.post.findFirst({
			where: { id, state: { in: [...openPostStates] } },
			select: briefly,
		})
		if (!post) return null
		const found = {
			post: briefPost(post, places),
			registered: false,
			applicationId: null,
			offerId: null,
		}
		const { personId } = actor
		if (personId === null) return found
		const registrations = await db.registration.count({ where: { personId, state: 'active' } })
		const application = await db.application.findFirst({
			where: { personId, postId: id, state: { in: [...standingApplicationStates] } },
			select: { id: true },
		})
		const offer = await db.offer.findFirst({
			where: { personId, postId: id, state: { in: ['sent', 'delivered'] } },
			select: { id: true },
		})
		return {
			...found,
			registered: registrations > 0,
			applicationId: application?.id ?? null,
			offerId: offer?.id ?? null,
		}
	})
}
