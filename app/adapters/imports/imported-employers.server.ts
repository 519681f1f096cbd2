import type { PoolClient } from 'pg'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { oneOf } from '#app/domain/one-of.ts'
import {
	type EmployerStanding,
	employerNameKey,
	employerStandings,
} from '#app/domain/posts/employer-standing.ts'
import type { ImportedPost } from './import-run.ts'

export type ImportedEmployer = { id: string; standing: EmployerStanding }

/** Who is meant, by the owner's division, the name and the credit code. */
const keyOf = ({ ownerCode, employer, creditCode }: ImportedPost): string =>
	JSON.stringify([ownerCode, employerNameKey(employer), creditCode])

/**
 * The employers of some posts: known by their credit code anywhere, else by their name within the
 * owner's division. Those not known are made, unverified.
 */
export async function employersOf(
	client: PoolClient,
	posts: readonly ImportedPost[],
	now: Date,
): Promise<(post: ImportedPost) => ImportedEmployer> {
	const wanted = new Map(posts.map((post) => [keyOf(post), post]))
	const found = await find(client, [...wanted.values()])
	const unknown = [...wanted.values()].filter((post) => !found.has(keyOf(post)))
	for (const [key, employer] of await make(client, unknown, now)) found.set(key, employer)
	const madeByOthers = unknown.filter((post) => !found.has(keyOf(post)))
	for (const [key, employer] of await find(client, madeByOthers)) found.set(key, employer)
	return (post) => {
		const employer = found.get(keyOf(post))
		if (!employer) throw new Error(`the employer of a post of ${post.ownerCode} was not made`)
		return employer
	}
}

/**
 * A name counts as long as the two do not have different credit codes. Each is looked up by itself and by its name: an
 * index of the divisions finds thousands, and while a table grows the database does not know that.
 */
const byCodeOrName = `
	SELECT w.key, e.id, e.standing
	FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) AS w (key, name_key, credit_code, owner)
	CROSS JOIN LATERAL (
		SELECT id, standing, 0 AS rank, created_at FROM employer WHERE credit_code = w.credit_code
		UNION ALL
		SELECT id, standing, 1 + length(division_code), created_at FROM employer
		WHERE name_key = w.name_key AND starts_with(division_code, w.owner) AND (w.credit_code = '' OR credit_code IS NULL)
		ORDER BY rank, created_at, id LIMIT 1
	) e`

async function find(
	client: PoolClient,
	posts: readonly ImportedPost[],
): Promise<Map<string, ImportedEmployer>> {
	if (posts.length === 0) return new Map()
	const { rows } = await client.query<Row>(byCodeOrName, [
		posts.map(keyOf),
		posts.map(({ employer }) => employerNameKey(employer)),
		posts.map(({ creditCode }) => creditCode),
		posts.map(({ ownerCode }) => ownerCode),
	])
	return byKey(rows)
}

type Row = { key: string; id: string; standing: string }

function byKey(rows: readonly Row[]): Map<string, ImportedEmployer> {
	return new Map(
		rows.map(({ key, id, standing }) => [
			key,
			{ id, standing: oneOf(employerStandings, standing) },
		]),
	)
}

/** Another import may be making the same one: then theirs counts, and has to be found. */
async function make(
	client: PoolClient,
	posts: readonly ImportedPost[],
	now: Date,
): Promise<Map<string, ImportedEmployer>> {
	if (posts.length === 0) return new Map()
	const ids = posts.map(() => newId())
	const { rows } = await client.query<Row>(
		`WITH made AS (
			INSERT INTO employer (id, name, name_key, credit_code, division_code, created_at)
			SELECT id, name, name_key, nullif(credit_code, ''), division_code, $7
			FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[]) AS e (id, name, name_key, credit_code, division_code)
			ORDER BY division_code, name_key
			ON CONFLICT DO NOTHING RETURNING id, standing
		 )
		 SELECT w.key, made.id, made.standing FROM made JOIN unnest($1::text[], $2::uuid[]) AS w (key, id) USING (id)`,
		[
			posts.map(keyOf),
			ids,
			posts.map(({ employer }) => employer),
			posts.map(({ employer }) => employerNameKey(employer)),
			posts.map(({ creditCode }) => creditCode),
			posts.map(({ ownerCode }) => ownerCode),
			now,
		],
	)
	return byKey(rows)
}
