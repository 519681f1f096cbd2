import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'

/** So many suggestions help; more would only be heavy. */
const most = 300

export type GrantChoices = { places: string[]; employers: string[]; mayApprove: boolean }

/** What can be chosen for a grant: places and employers of the administrator's division. */
export async function grantChoices({ actor, read }: Ctx<Staff>): Promise<GrantChoices> {
	const places = await gazetteer()
	const own = places.byCode(actor.division)
	const below = places.all.filter(
		({ code }) => code !== actor.division && code.startsWith(actor.division),
	)
	const employers = await read((db) =>
		db.employer.findMany({
			where: { divisionCode: { startsWith: actor.division }, standing: 'verified' },
			orderBy: { createdAt: 'desc' },
			take: most,
			select: { name: true },
		}),
	)
	return {
		places: [...(own ? [own] : []), ...below].slice(0, most).map(({ fullName }) => fullName),
		employers: [...new Set(employers.map(({ name }) => name))],
		mayApprove: actor.rights.includes('approve'),
	}
}
