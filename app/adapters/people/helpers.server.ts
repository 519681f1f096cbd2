import type { Db } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import { type TrustArea, trustAreasIn } from '#app/domain/access/trust-areas.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Relation, relations } from '#app/domain/seekers/words.ts'

export type Helper = {
	id: string
	relation: Relation
	since: Date
	consentGiven: string | null
	/** What they were trusted with, and until when; null: everything, as long as it is wanted. */
	areas: TrustArea[] | null
	lastDay: string | null
}

/** Who may act for a person on a day besides themself, and how the person agreed to it. */
export async function helpersOf(db: Db, personId: string, today: string): Promise<Helper[]> {
	const rows = await db.personAccess.findMany({
		where: {
			personId,
			revokedAt: null,
			relation: { not: 'self' },
			OR: [{ lastDay: null }, { lastDay: { gte: dateOf(today) } }],
		},
		orderBy: { createdAt: 'asc' },
		select: {
			id: true,
			relation: true,
			limited: true,
			areas: true,
			lastDay: true,
			createdAt: true,
			consent: { select: { givenHow: true } },
		},
	})
	return rows.map(({ id, relation, createdAt, consent, limited, areas, lastDay }) => ({
		id,
		relation: oneOf(relations, relation),
		since: createdAt,
		consentGiven: consent?.givenHow ?? null,
		areas: limited ? trustAreasIn(areas) : null,
		lastDay: isoDayOrNull(lastDay),
	}))
}
