import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { postSource } from '#app/adapters/search/post-source.server.ts'
import { toDocument } from './documents.ts'
import type { Kind } from './meilisearch-index.server.ts'

/** What an index of posts is filled with. */
export const postDocuments: Kind<IndexedPost> = { source: postSource, toDocument }
