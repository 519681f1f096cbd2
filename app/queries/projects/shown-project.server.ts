import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type ListedPostOf, postsOf } from '#app/adapters/posts/posts-of.server.ts'
import { type ProjectView, projectView } from '#app/adapters/projects/project-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { type ProjectRemark, remarksOnProject } from '#app/domain/projects/labour-share.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownProject = ProjectView & {
	/** The share that labour pay has to reach here. */
	minimum: number
	remarks: ProjectRemark[]
	posts: ListedPostOf
	mayKeep: boolean
}

/** a project with the share of its labour pay against what is asked for. */
export async function shownProject(
	{ actor, today, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<ShownProject | null> {
	if (!isUuid(id)) return null
	const places = await gazetteer()
	return read(async (db) => {
		const row = await db.project.findUnique({ where: { id } })
		const subject = { divisions: [row?.divisionCode ?? null] }
		if (!row || !may(actor, 'project.see', subject)) return null
		const policy = await readPolicy(db, row.divisionCode, today)
		const minimum = policy('workrelief.min_labour_share')
		return {
			...projectView(row, places),
			minimum,
			remarks: remarksOnProject({ ...row, endsOn: isoDayOrNull(row.endsOn) }, minimum, today),
			posts: await postsOf(db, actor, { projectId: id }),
			mayKeep: may(actor, 'project.keep', subject),
		}
	})
}
