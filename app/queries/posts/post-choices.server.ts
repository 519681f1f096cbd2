import type { Ctx } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'

/** So many suggestions help; more would only be heavy. */
const most = 300

/** What can be chosen in a post's form: employers, workshops, projects and places of the actor's division. */
export async function postChoices({ actor, read }: Ctx<Staff>): Promise<PostChoices> {
	const places = await gazetteer()
	const within = { divisionCode: { startsWith: actor.division } }
	return read(async (db) => {
		const own =
			actor.employerId &&
			(await db.employer.findUnique({ where: { id: actor.employerId }, select: { name: true } }))
		const employers = await db.employer.findMany({
			where: { ...within, standing: { in: ['verified', 'unverified'] } },
			orderBy: [{ standing: 'desc' }, { createdAt: 'desc' }],
			take: most,
			select: { name: true },
		})
		const workshops = await db.workshop.findMany({
			where: within,
			take: most,
			select: { id: true, name: true },
		})
		const projects = await db.project.findMany({
			where: within,
			take: most,
			select: { id: true, name: true },
		})
		return {
			employers: [...new Set(employers.map(({ name }) => name))],
			places: places
				.countiesOf(actor.division)
				.slice(0, most)
				.map(({ fullName }) => fullName),
			workshops,
			projects,
			ownEmployer: own ? own.name : null,
		}
	})
}
