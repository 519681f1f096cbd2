import type { Ctx } from '#app/adapters/context.ts'
import { type PostView, postView, viewed } from '#app/adapters/posts/post-view.server.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** A post as anyone may see it, also after it was closed: whoever has its address learns how it stands. */
export async function showPost({ read }: Ctx, id: string | undefined): Promise<PostView | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const post = await db.post.findFirst({
			where: { id, publishedAt: { not: null } },
			include: viewed,
		})
		return post && postView(db, post)
	})
}
