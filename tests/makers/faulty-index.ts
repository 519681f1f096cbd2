import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { type Batch, type PostIndex, RefusedDocuments } from '#app/adapters/search/search-index.ts'

export type Fault = { refuses?: ReadonlySet<string>; trouble?: () => Error | null }

/** An index that refuses some posts, or is ill, and passes all else on; counts what it is sent. */
export function faultyIndex(index: PostIndex, { refuses = new Set(), trouble }: Fault) {
	const sent: Batch<IndexedPost>[] = []
	return {
		sent,
		...index,
		send: async (batch: Batch<IndexedPost>) => {
			sent.push(batch)
			const error = trouble?.()
			if (error) throw error
			if (batch.documents.some(({ id }) => refuses.has(id)))
				throw new RefusedDocuments('a bad field')
			return index.send(batch)
		},
	}
}
