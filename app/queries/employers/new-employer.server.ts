import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { keptForm } from '#app/adapters/posts/kept-form.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { FormValues } from '#app/domain/form.ts'

export type NewEmployer = {
	/** The form of a post that waits for this employer, and the page to which it belongs. */
	kept: { id: string; page: string } | null
	values: FormValues
	places: string[]
}

/** The form of a new employer, begun with what the form of a post already says of it. */
export async function newEmployer(
	{ actor, read }: Ctx<Staff>,
	keptId: string | null,
): Promise<NewEmployer> {
	const gazette = await gazetteer()
	const places = gazette.countiesOf(actor.division).map(({ fullName }) => fullName)
	const kept = await read((db) => keptForm(db, actor, keptId))
	const { employer = '', place = '', address = '' } = kept?.values ?? {}
	return {
		kept: kept && { id: kept.id, page: kept.page },
		values: kept ? { name: employer, place, address } : {},
		places,
	}
}
