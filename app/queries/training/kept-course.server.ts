import type { Ctx } from '#app/adapters/context.ts'
import type { Course } from '#app/adapters/db/generated/client.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { type CourseView, courseView } from '#app/adapters/training/course-view.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { FormValues } from '#app/domain/form.ts'
import { yuanOfFen } from '#app/domain/money/pay.ts'
import { verbsFor } from '#app/domain/state-machine.ts'
import { type CourseVerb, courseMachine } from '#app/domain/training/course-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type KeptRun = RunView & { completed: number; placed: number }

export type KeptCoursePage = CourseView & {
	runs: KeptRun[]
	mayKeep: boolean
	verbs: CourseVerb[]
}

const mostRuns = 100

/** A course with all its runs and what came of each, for staff. */
export async function keptCourse(
	{ actor, now, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<KeptCoursePage | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.course.findUnique({
			where: { id },
			include: { runs: { orderBy: { startsAt: 'desc' }, take: mostRuns, include: withSessions } },
		})
		const subject = { divisions: [row?.ownerCode ?? null] }
		if (!row || !may(actor, 'course.see', subject)) return null
		const runs: KeptRun[] = []
		for (const run of row.runs) {
			const completed = await db.enrolment.count({ where: { runId: run.id, state: 'completed' } })
			const [counted] = await db.$queryRaw<{ placed: number }[]>`
				SELECT run_placed(${run.id}::uuid) AS placed`
			runs.push({ ...(await runView(db, run, now)), completed, placed: counted?.placed ?? 0 })
		}
		const mayKeep = may(actor, 'course.keep', subject)
		const view = courseView(row)
		return {
			...view,
			runs,
			mayKeep,
			verbs: mayKeep ? verbsFor(courseMachine, view.state, actor.role) : [],
		}
	})
}

/** A course as its form shows it; null where it is not the actor's to change. */
export async function editedCourse(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<{ id: string; title: string; values: FormValues } | null> {
	if (!isUuid(id)) return null
	const row = await read((db) => db.course.findUnique({ where: { id } }))
	if (!row || !may(actor, 'course.keep', { divisions: [row.ownerCode] })) return null
	return { id, title: row.title, values: valuesOf(row) }
}

const valuesOf = (row: Course): FormValues => ({
	title: row.title,
	about: row.about,
	occupation: row.occupation,
	level: row.level,
	hours: String(row.hours),
	certificate: row.certificate ?? '',
	certificateName: row.certificateName,
	fee: String(yuanOfFen(row.feeFen)),
	allowance: row.allowance ? 'yes' : 'no',
	openTo: row.openTo,
	ageFrom: String(row.ageFrom ?? ''),
	ageTo: String(row.ageTo ?? ''),
	schooling: row.schooling ?? '',
	residents: row.residents ? 'yes' : '',
	bring: row.bring,
})

export type RunChoices = {
	course: { id: string; title: string }
	places: string[]
	trainers: { id: string; name: string; institution: string }[]
}

/** What the form of a new run offers. */
export async function runChoices(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
): Promise<RunChoices | null> {
	if (!isUuid(id)) return null
	const places = (await gazetteer()).countiesOf(actor.division).map(({ fullName }) => fullName)
	return read(async (db) => {
		const course = await db.course.findUnique({ where: { id } })
		if (!course || !may(actor, 'course.keep', { divisions: [course.ownerCode] })) return null
		const trainers = await db.$queryRaw<RunChoices['trainers']>`
			SELECT id::text, name, institution FROM trainers_for(${actor.division}) ORDER BY name, institution`
		return { course: { id, title: course.title }, places, trainers }
	})
}
