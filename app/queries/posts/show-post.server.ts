import type { Ctx } from '#app/adapters/context.ts'
import { type Room, roomAt } from '#app/adapters/offers/room.server.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** A post as anyone may see it, also after it was closed: whoever has its address learns how it stands. */
export async function showPost(
	{ today, read }: Ctx,
	id: string | undefined,
): Promise<(PostView & { room: Room }) | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const post = await db.post.findFirst({
			where: { id, publishedAt: { not: null } },
			include: viewed,
		})
		return post && { ...(await postView(db, post)), room: await roomAt(db, post, today) }
	})
}
