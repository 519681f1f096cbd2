import type { EngineName, IndexedPost } from './post-search.ts'

/**
 * A copy of the search index 索引副本 as the worker keeps it. Each engine has one that searches ask; an
 * engine whose index is built anew beside it has, for that time, a second.
 */
export interface PostIndex {
	readonly engine: EngineName
	readonly copy: CopyName
	/**
	 * Hands over posts, and names those that are gone. Comes back when the engine has taken them, in
	 * the order of the calls; `untilSearchable` comes back when a search sees them.
	 */
	send(batch: Batch): Promise<{ untilSearchable: () => Promise<void> }>
	/** Tells this index from another of the same name; null when there is none. */
	identity(): Promise<string | null>
	count(): Promise<number>
	/** What the index holds of these posts, digested. */
	digests(ids: readonly string[]): Promise<Map<string, string>>
	/** What it should hold of a post, digested the same way. */
	digestOf(post: IndexedPost): string
	/** The ids of all posts it holds, some at a time. */
	ids(): AsyncIterable<string[]>
}

export type Batch = { posts: readonly IndexedPost[]; gone: readonly string[] }

export const copyNames = ['postgresql', 'meilisearch', 'meilisearch-next'] as const
export type CopyName = (typeof copyNames)[number]

/** The engine is well, and takes offence at what a post holds. */
export class RefusedPosts extends Error {
	override name = 'RefusedPosts'
}

/** The index is not the one that is known by its name: someone has lost or replaced it. */
export class StrangeIndex extends Error {
	override name = 'StrangeIndex'
}

/** Sends, and waits until a search sees it. */
export async function bringInto(index: PostIndex, batch: Batch): Promise<void> {
	const { untilSearchable } = await index.send(batch)
	await untilSearchable()
}
