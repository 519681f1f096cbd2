import type { Pool } from 'pg'
import { readDocuments } from '#app/adapters/search/documents.server.ts'
import type { IndexedPost } from '#app/adapters/search/post-search.ts'
import { firstId, type Page } from '#app/adapters/search/search-index.ts'
import { postOf, type Row, rowColumns } from './row.ts'

type Found = Omit<Row, 'lexemes'> & { lexemes: string; post: string }
type Stored = Found | { id: null; post: string }

/**
 * The documents of the posts that follow one, out of the table of the PostgreSQL engine: what was read in a text once
 * need not be read again for another engine. Posts of which the table is behind are read from themselves. Right only
 * while the table is whole and of this program's version. That the rows, too, begin behind that post is said besides:
 * the planner does not see it, and reads all that went before for each page.
 */
export async function storedDocumentsAfter(
	pool: Pool,
	after: string | null,
	count: number,
): Promise<Page<IndexedPost>> {
	const { rows } = await pool.query<Stored>({
		name: 'search-stored-documents-after',
		text: `SELECT p.id AS post, array_to_string(tsvector_to_array(s.lexemes), ' ') AS lexemes, ${rowColumns}
			FROM post p LEFT JOIN search_post s ON s.post_id = p.id AND s.post_id > $1
				AND NOT EXISTS (SELECT FROM search_outbox o WHERE o.copy = 'postgresql' AND o.subject_id = p.id)
			WHERE p.state = 'published' AND p.id > $1 ORDER BY p.id LIMIT $2`,
		values: [after ?? firstId, count],
	})
	const behind = rows.filter(({ id }) => id === null).map(({ post }) => post)
	const { documents, faulty } = await readDocuments(pool, behind)
	return {
		documents: [...rows.flatMap(stored), ...documents],
		faulty,
		last: rows.at(-1)?.post ?? null,
	}
}

function stored(row: Stored) {
	if (row.id === null) return []
	const { post: _post, lexemes, ...columns } = row
	return [postOf({ ...columns, lexemes: lexemes.split(' ') })]
}
