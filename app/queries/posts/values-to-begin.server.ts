import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { keptForm } from '#app/adapters/posts/kept-form.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { exactName } from '#app/domain/employers/naming.ts'
import type { FormValues } from '#app/domain/form.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type PostBeginning = Record<'kept' | 'employer' | 'workshop' | 'project', string | null>

/** What an address says that a post's form begins with. */
export const beginningOf = (params: URLSearchParams): PostBeginning => ({
	kept: params.get('kept'),
	employer: params.get('employer'),
	workshop: params.get('workshop'),
	project: params.get('project'),
})

/** The values that follow from it; what was chosen last wins over what was typed before. */
export async function valuesToBegin(
	{ actor, read }: Ctx<Staff>,
	{ kept, employer, workshop, project }: PostBeginning,
): Promise<FormValues> {
	return read(async (db) => ({
		...(await keptForm(db, actor, kept))?.values,
		...(isUuid(workshop) && (await ofWorkshop(db, workshop))),
		...(isUuid(project) && (await ofProject(db, project))),
		...(isUuid(employer) && (await ofEmployer(db, employer))),
	}))
}

async function ofEmployer(db: Db, id: string): Promise<FormValues> {
	const employer = await db.employer.findUnique({ where: { id } })
	return employer ? { employer: exactName(employer) } : {}
}

async function ofWorkshop(db: Db, id: string): Promise<FormValues> {
	const workshop = await db.workshop.findUnique({ where: { id }, include: { employer: true } })
	if (!workshop) return {}
	const { employer, divisionCode, address } = workshop
	const place = (await gazetteer()).fullName(divisionCode)
	return { kind: 'workshop', workshop: id, employer: exactName(employer), place, address }
}

async function ofProject(db: Db, id: string): Promise<FormValues> {
	const project = await db.project.findUnique({ where: { id } })
	if (!project) return {}
	const place = (await gazetteer()).fullName(project.divisionCode)
	return { kind: 'work-relief', project: id, place }
}
