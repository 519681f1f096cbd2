import type { Ctx } from '#app/adapters/context.ts'
import { postView, type ShownPost, viewed } from '#app/adapters/posts/post-view.server.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import {
	type EndedPostState,
	endedPostStates,
	shownPostStates,
} from '#app/domain/posts/post-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

type EndedPost = { state: EndedPostState; externalId: string | null; source: string }

/** What other programs may know of a post; of one that has ended only how, and whose it was. */
export async function publicPost(
	{ today, read }: Ctx,
	id: string | undefined,
): Promise<{ shown: ShownPost } | { ended: EndedPost } | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const post = await db.post.findFirst({
			where: { id, publishedAt: { not: null } },
			include: viewed,
		})
		if (!post) return null
		const { externalId, source } = post
		const view = await postView(db, post)
		const { state, publishedAt, validUntil } = view
		if (isOneOf(endedPostStates, state)) return { ended: { state, externalId, source } }
		if (!isOneOf(shownPostStates, state) || publishedAt === null) return null
		// Until the clock has come round, a post can be over without being called so.
		if (validUntil === null || validUntil < today)
			return { ended: { state: 'expired', externalId, source } }
		return { shown: { ...view, externalId, state, publishedAt, validUntil } }
	})
}
