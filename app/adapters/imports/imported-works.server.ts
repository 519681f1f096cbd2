import type { PoolClient } from 'pg'
import { rangeOf } from '#app/domain/divisions/division-code.ts'
import type { ImportedPost } from './import-run.ts'

/** The workshop or the project that a post names, within its owner's division; null where there is none. */
export type ImportedWorks = {
	workshopId: string | null
	project: { id: string; share: number | null } | null
}

const none: ImportedWorks = { workshopId: null, project: null }

/** Workshops 帮扶车间 and projects 以工代赈 are recorded by officers; a row can only name them. */
export async function worksOf(
	client: PoolClient,
	posts: readonly ImportedPost[],
): Promise<(post: ImportedPost) => ImportedWorks> {
	const works = new Map<ImportedPost, ImportedWorks>()
	for (const post of posts) {
		const { kind } = post.facts
		const { from, to } = rangeOf(post.ownerCode)
		if (kind === 'workshop' && post.workshop !== '') {
			const { rows } = await client.query<{ id: string }>(
				'SELECT id FROM workshop WHERE name = $1 AND division_code >= $2 AND division_code < $3 ORDER BY id LIMIT 1',
				[post.workshop, from, to],
			)
			works.set(post, { ...none, workshopId: rows[0]?.id ?? null })
		}
		if (kind === 'work-relief' && post.project !== '') {
			const { rows } = await client.query<{ id: string; share: number | null }>(
				`SELECT id, (labour_pay_planned_fen / nullif(central_funds_fen, 0)::float8) AS share FROM project
				 WHERE (name = $1 OR approval_number = $1) AND division_code >= $2 AND division_code < $3 ORDER BY id LIMIT 1`,
				[post.project, from, to],
			)
			works.set(post, { ...none, project: rows[0] ?? null })
		}
	}
	return (post) => works.get(post) ?? none
}
