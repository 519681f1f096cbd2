import { documentsAfter, readDocuments } from './documents.server.ts'
import { hiddenIn } from './hidden-in.ts'
import type { IndexedPost } from './post-search.ts'
import type { Source } from './search-index.ts'

/** Published posts, as the indexes of posts get them. */
export const postSource: Source<IndexedPost> = {
	read: readDocuments,
	after: documentsAfter,
	hiddenAmong: hiddenIn('post'),
}
