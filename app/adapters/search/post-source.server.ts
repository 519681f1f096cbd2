import { documentsAfter, readDocuments } from './documents.server.ts'
import type { IndexedPost } from './post-search.ts'
import type { Source } from './search-index.ts'

/** Published posts, as the indexes of posts get them. */
export const postSource: Source<IndexedPost> = {
	read: readDocuments,
	after: documentsAfter,
	hiddenAmong: async (pool, ids) => {
		const { rows } = await pool.query<{ id: string }>(
			`SELECT id FROM unnest($1::uuid[]) AS id
			 WHERE NOT EXISTS (SELECT FROM post p WHERE p.id = id.id AND p.state = 'published')`,
			[ids],
		)
		return rows.map(({ id }) => id)
	},
}
