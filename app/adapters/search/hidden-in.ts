import type { Source } from './search-index.ts'

/** Which of some ids nobody may find: there is no published row of theirs in the table. */
export const hiddenIn =
	(table: 'post' | 'course'): Source<{ id: string }>['hiddenAmong'] =>
	async (pool, ids) => {
		const { rows } = await pool.query<{ id: string }>(
			`SELECT id FROM unnest($1::uuid[]) AS id
			 WHERE NOT EXISTS (SELECT FROM ${table} t WHERE t.id = id.id AND t.state = 'published')`,
			[ids],
		)
		return rows.map(({ id }) => id)
	}
