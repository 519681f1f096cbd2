import type { PoolClient } from 'pg'
import { nation } from '#app/domain/divisions/division-code.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type PostState, postStates } from '#app/domain/posts/post-machine.ts'
import type { ImportedPost, ImportRun } from './import-run.ts'
import type { KnownPost } from './imported-row.server.ts'

type Known = KnownPost & { digest: string | null }
type Row = Omit<Known, 'state'> & { source: string; externalId: string; state: string }

const keyOf = ({ source, externalId }: { source: string; externalId: string }): string =>
	`${source}\n${externalId}`

/**
 * The posts that rows speak of: the same id from the same source, imported by the same division. An
 * import for the whole country finds a post also where its place of work has moved meanwhile.
 */
export async function knownPosts(
	client: PoolClient,
	run: ImportRun,
	posts: readonly ImportedPost[],
): Promise<(post: ImportedPost) => Known | null> {
	const { rows } = await client.query<Row>(
		`SELECT DISTINCT ON (p.source, p.external_id) p.id, p.source, p.external_id AS "externalId", p.state, p.version,
			p.published_at::text AS "publishedAt", p.valid_until::text AS "validUntil", p.import_digest AS digest
		 FROM unnest($1::text[], $2::text[], $3::text[]) AS w (source, external_id, owner_code)
		 JOIN post p ON p.source = w.source AND p.external_id = w.external_id AND (p.owner_code = w.owner_code OR $4)
		 ORDER BY p.source, p.external_id, (p.owner_code = w.owner_code) DESC, p.id`,
		[
			posts.map(({ source }) => source),
			posts.map(({ externalId }) => externalId),
			posts.map(({ ownerCode }) => ownerCode),
			run.division === nation,
		],
	)
	const byKey = new Map(
		rows.map(({ state, ...row }) => [
			keyOf(row),
			{ ...row, state: oneOf(postStates, state) satisfies PostState },
		]),
	)
	return (post) => byKey.get(keyOf(post)) ?? null
}
