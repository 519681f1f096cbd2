import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import type { Person } from '#app/adapters/db/generated/client.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type Membership, memberships } from '#app/domain/people/words.ts'

export type HouseholdMember = {
	id: string
	name: string
	membership: Membership
	birthDate: string | null
}

/** Who lives and reckons with a person, as far as the actor's division reaches. */
export async function householdOf(db: Db, { id, householdId }: Person): Promise<HouseholdMember[]> {
	if (householdId === null) return []
	const rows = await db.person.findMany({
		where: { householdId, id: { not: id }, identity: { not: 'merged' } },
		orderBy: { birthDate: 'asc' },
		select: { id: true, name: true, relation: true, birthDate: true },
	})
	return rows.map(({ relation, birthDate, ...member }) => ({
		...member,
		membership: oneOf(memberships, relation),
		birthDate: isoDayOrNull(birthDate),
	}))
}
