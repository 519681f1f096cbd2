import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'

/** What the form of a new project suggests. */
export async function newProject({
	actor,
}: Pick<Ctx<Staff>, 'actor'>): Promise<{ places: string[] }> {
	const places = await gazetteer()
	return { places: places.countiesOf(actor.division).map(({ fullName }) => fullName) }
}
