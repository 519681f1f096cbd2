import type { Db } from '#app/adapters/context.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Relation, relations } from '#app/domain/seekers/words.ts'

export type Helper = { id: string; relation: Relation; since: Date; consentGiven: string | null }

/** Who may act for a person besides themself, and how the person agreed to it. */
export async function helpersOf(db: Db, personId: string): Promise<Helper[]> {
	const rows = await db.personAccess.findMany({
		where: { personId, revokedAt: null, relation: { not: 'self' } },
		orderBy: { createdAt: 'asc' },
		select: { id: true, relation: true, createdAt: true, consent: { select: { givenHow: true } } },
	})
	return rows.map(({ id, relation, createdAt, consent }) => ({
		id,
		relation: oneOf(relations, relation),
		since: createdAt,
		consentGiven: consent?.givenHow ?? null,
	}))
}
