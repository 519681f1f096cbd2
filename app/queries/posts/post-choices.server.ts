import type { Ctx } from '#app/adapters/context.ts'
import { mostSuggestions, recordChoices } from '#app/adapters/employers/record-choices.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { PostChoices } from '#app/domain/posts/post-choices.ts'

/** What can be chosen in a post's form: employers, workshops, projects and places of the actor's division. */
export async function postChoices({ actor, read }: Ctx<Staff>): Promise<PostChoices> {
	const within = { divisionCode: { startsWith: actor.division } }
	const { employerId } = actor
	const choose = { orderBy: { createdAt: 'desc' }, take: mostSuggestions } as const
	return read(async (db) => {
		const own =
			employerId &&
			(await db.employer.findUnique({ where: { id: employerId }, select: { name: true } }))
		const workshops = await db.workshop.findMany({
			where: employerId ? { employerId } : within,
			...choose,
			select: { id: true, name: true, employer: { select: { name: true } } },
		})
		const projects = await db.project.findMany({
			where: within,
			...choose,
			select: { id: true, name: true, ownerName: true },
		})
		return {
			...(await recordChoices(db, actor)),
			workshops: workshops.map(({ id, name, employer }) => ({
				id,
				name: name === employer.name ? name : `${name} · ${employer.name}`,
			})),
			projects: projects.map(({ id, name, ownerName }) => ({
				id,
				name: ownerName === '' ? name : `${name} · ${ownerName}`,
			})),
			ownEmployer: own ? own.name : null,
			mayRecord: may(actor, 'employer.keep', { divisions: [actor.division] }),
		}
	})
}
