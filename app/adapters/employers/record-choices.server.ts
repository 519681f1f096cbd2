import type { Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { exactName } from '#app/domain/employers/naming.ts'

/** So many suggestions help; more would only be heavy. */
export const mostSuggestions = 300

/**
 * Employers and places of the actor's division, as a form suggests them: verified ones first, those
 * that are shut out not at all; a name that several bear with the code that tells them apart.
 */
export async function recordChoices(
	db: Db,
	{ division }: Staff,
): Promise<{ employers: string[]; places: string[] }> {
	const places = await gazetteer()
	const employers = await db.employer.findMany({
		where: {
			divisionCode: { startsWith: division },
			standing: { in: ['verified', 'unverified'] },
		},
		orderBy: [{ standing: 'desc' }, { createdAt: 'desc' }],
		take: mostSuggestions,
		select: { name: true, creditCode: true },
	})
	const several = new Set(
		employers.map(({ name }) => name).filter((name, at, names) => names.indexOf(name) !== at),
	)
	return {
		employers: employers.map((each) => (several.has(each.name) ? exactName(each) : each.name)),
		places: places
			.countiesOf(division)
			.slice(0, mostSuggestions)
			.map(({ fullName }) => fullName),
	}
}
