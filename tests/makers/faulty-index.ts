import type { Batch, PostIndex } from '#app/adapters/search/post-index.ts'
import { RefusedPosts } from '#app/adapters/search/post-index.ts'

export type Fault = { refuses?: ReadonlySet<string>; trouble?: () => Error | null }

/** An index that refuses some posts, or is ill, and passes all else on; counts what it is sent. */
export function faultyIndex(index: PostIndex, { refuses = new Set(), trouble }: Fault) {
	const sent: Batch[] = []
	return {
		sent,
		...index,
		send: async (batch: Batch) => {
			sent.push(batch)
			const error = trouble?.()
			if (error) throw error
			if (batch.posts.some(({ id }) => refuses.has(id))) throw new RefusedPosts('a bad field')
			return index.send(batch)
		},
	}
}
