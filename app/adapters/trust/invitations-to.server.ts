import type { PoolClient } from 'pg'
import { type TrustArea, trustAreasIn } from '#app/domain/access/trust-areas.ts'
import { maskName } from '#app/domain/identity/mask.ts'

/** What someone was asked to do for a person; the name shows who asks to those who know them. */
export type Received = {
	id: string
	personId: string
	name: string
	relation: string
	areas: TrustArea[]
	lastDay: string
	consentId: string
}

/** Open invitations to the number that an account signs in with. */
export async function invitationsTo(
	client: Pick<PoolClient, 'query'>,
	accountId: string,
): Promise<Received[]> {
	const { rows } = await client.query<Omit<Received, 'areas'> & { areas: string[] }>(
		`SELECT i.id, i.person_id AS "personId", p.name, i.relation, i.areas, i.last_day::text AS "lastDay", i.consent_id AS "consentId"
		 FROM account a JOIN helper_invitation i ON i.phone_hash = a.phone_hash JOIN person p ON p.id = i.person_id
		 WHERE a.id = $1 AND a.kind = 'mobile' AND i.state = 'open' AND p.identity <> 'merged'
			AND i.last_day >= (now() AT TIME ZONE 'Asia/Shanghai')::date
		 ORDER BY i.id`,
		[accountId],
	)
	return rows.map((row) => ({
		...row,
		name: maskName(row.name),
		areas: trustAreasIn(row.areas),
	}))
}
