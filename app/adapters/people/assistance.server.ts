import type { Db } from '#app/adapters/context.ts'
import { isoDay, isoDayOrNull } from '#app/adapters/db/days.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type AssistanceCategory, assistanceCategories } from '#app/domain/people/words.ts'

export type Assistance = {
	id: string
	category: AssistanceCategory
	rural: boolean
	validFrom: string
	validTo: string | null
	source: string
}

/** The layers of assistance someone belongs to and belonged to; the amounts stay sealed. */
export async function assistanceOf(db: Db, personId: string): Promise<Assistance[]> {
	const rows = await db.assistanceStatus.findMany({
		where: { personId },
		orderBy: { validFrom: 'desc' },
	})
	return rows.map(({ id, category, area, validFrom, validTo, source }) => ({
		id,
		category: oneOf(assistanceCategories, category),
		rural: area === 'rural',
		validFrom: isoDay(validFrom),
		validTo: isoDayOrNull(validTo),
		source,
	}))
}
