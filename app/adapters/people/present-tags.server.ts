import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type TagName, type TagValue, tagNames, tagValues } from '#app/domain/people/tags.ts'

export type PresentTags = { [Name in TagName]?: TagValue<Name> }

/** What a person's tags say on a day; a tag that says nothing then is left out. */
export async function presentTags(db: Db, personId: string, day: string): Promise<PresentTags> {
	const on = dateOf(day)
	const rows = await db.personTag.findMany({
		where: { personId, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gt: on } }] },
		select: { tag: true, value: true },
	})
	return Object.fromEntries(
		rows.map(({ tag: name, value }) => {
			const tag = oneOf(tagNames, name)
			return [tag, oneOf(tagValues[tag], value)]
		}),
	)
}
