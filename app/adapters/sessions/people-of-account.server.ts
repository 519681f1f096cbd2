import type { PoolClient } from 'pg'

export type ReachablePerson = {
	id: string
	name: string
	birthYear: number | null
	relation: string
}

/**
 * The people someone can act for: those whose record names this phone number, and those they help.
 * A family may share one phone.
 */
export async function peopleOf(
	client: Pick<PoolClient, 'query'>,
	accountId: string,
	phoneHash: Buffer,
): Promise<ReachablePerson[]> {
	const { rows } = await client.query<ReachablePerson>(
		`SELECT p.id, p.name, extract(year FROM p.birth_date)::int AS "birthYear", coalesce(a.relation, 'self') AS relation
		 FROM person p
		 LEFT JOIN person_access a ON a.person_id = p.id AND a.account_id = $1 AND holds_today(a)
		 WHERE p.identity <> 'merged' AND (p.phone_hash = $2 OR a.id IS NOT NULL)
		 ORDER BY (coalesce(a.relation, 'self') = 'self') DESC, p.id`,
		[accountId, phoneHash],
	)
	return rows
}
