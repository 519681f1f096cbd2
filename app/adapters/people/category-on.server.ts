import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type AssistanceCategory, assistanceCategories } from '#app/domain/people/words.ts'

/** The layer of assistance that someone belongs to on a day; null for none. */
export async function categoryOn(
	db: Db,
	personId: string,
	day: string,
): Promise<AssistanceCategory | null> {
	const on = dateOf(day)
	const status = await db.assistanceStatus.findFirst({
		where: { personId, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
	})
	return status && oneOf(assistanceCategories, status.category)
}
