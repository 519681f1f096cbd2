import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { openPosts, type PostCard } from '#app/adapters/search/open-posts.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import { type MySearch, mySearches } from './my-searches.server.ts'

export type FoundBySearch = MySearch & { posts: (PostCard & { place: string })[] }

/** What the last message of a saved search told of, as far as it is still open. */
export async function foundBySearch(
	ctx: Ctx<Recipient>,
	id: string | undefined,
): Promise<FoundBySearch | null> {
	const search = (await mySearches(ctx)).find((each) => each.id === id)
	if (!search) return null
	const [places, posts] = await Promise.all([gazetteer(), openPosts(search.told, ctx.today, null)])
	return {
		...search,
		posts: posts.map((post) => ({ ...post, place: places.fullName(post.placeCode) })),
	}
}
