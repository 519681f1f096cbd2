import type { Db } from '#app/adapters/context.ts'
import type { Matched } from '#app/adapters/matching/suiting-posts.server.ts'
import { openCareStates } from '#app/domain/care/care-machine.ts'
import { sharedDuties } from '#app/domain/care/words.ts'
import { blockersAmong } from '#app/domain/matching/match.ts'
import type { WayFacts } from '#app/domain/seekers/my-way.ts'
import type { Seeker } from '#app/domain/seekers/seeker.ts'

/** Hours that somebody wrote down, and that the person has not answered for. */
export async function hoursToConfirm(db: Db, personId: string): Promise<WayFacts['careHours']> {
	const orders = await db.careOrder.findMany({
		where: { personId, visits: { some: { state: 'recorded' } } },
		orderBy: { createdAt: 'asc' },
		select: { id: true },
	})
	return orders.map(({ id }) => ({ kind: 'care-hours' as const, id }))
}

/** How many posts somebody could take if others looked after those they look after, and nobody was asked yet. */
export async function postsBehindCare(
	db: Db,
	personId: string,
	{ seeker, matched }: { seeker: Seeker; matched: readonly Matched[] },
): Promise<WayFacts['care']> {
	const blocked = blockersAmong(matched).find(({ code }) => code === 'care')
	if (!blocked || !seeker.care.some((duty) => sharedDuties.some((shared) => shared === duty)))
		return null
	const open = { personId, state: { in: [...openCareStates] } }
	if ((await db.careOrder.count({ where: open })) > 0) return null
	return { kind: 'care', count: blocked.count }
}
