import type { Ctx, Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { type CourseView, courseView } from '#app/adapters/training/course-view.ts'
import { reasonsOf } from '#app/adapters/training/fitting-courses.server.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import { liveStates } from '#app/domain/training/enrolment-machine.ts'
import type { CourseReason, OfferedCourse } from '#app/domain/training/reasons.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownCourse = CourseView & {
	/** The times it can still be joined, the next one first. */
	runs: RunView[]
	/** The run that the reader takes part in or waits for. */
	mine: { id: string; runId: string } | null
	/** Why it would help whoever reads, where that is known. */
	reasons: CourseReason[]
	living: { mode: 'lump' | 'day' | null; fen: number | null }
}

/** A course of the catalogue; one that is no longer held is still shown, without a way in. */
export async function shownCourse(
	{ actor, now, today, read }: Ctx,
	id: string | undefined,
): Promise<ShownCourse | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const row = await db.course.findFirst({
			where: { id, state: { not: 'draft' } },
			include: {
				runs: {
					where: { state: 'open', startsAt: { gt: now } },
					orderBy: { startsAt: 'asc' },
					take: 20,
					include: withSessions,
				},
			},
		})
		if (!row) return null
		const runs: RunView[] = []
		for (const each of row.runs) runs.push(await runView(db, each, now))
		const personId = actor.kind === 'recipient' ? actor.personId : null
		const mine =
			personId === null
				? null
				: await db.enrolment.findFirst({
						where: { personId, state: { in: [...liveStates] }, run: { courseId: id } },
						select: { id: true, runId: true },
					})
		const policy = await readPolicy(db, row.ownerCode, today)
		const living = { mode: policy('trainlive.mode'), fen: policy('trainlive.amount') }
		const view = courseView(row)
		const reasons =
			personId === null || mine !== null ? [] : await reasonsFor(db, personId, view, { now, today })
		return { ...view, runs: row.state === 'published' ? runs : [], mine, reasons, living }
	})
}

async function reasonsFor(
	db: Db,
	personId: string,
	course: OfferedCourse,
	clock: { now: Date; today: string },
): Promise<CourseReason[]> {
	const person = await db.person.findUnique({ where: { id: personId } })
	const registration = await openRegistration(db, personId)
	if (!person || !registration) return []
	const why = await reasonsOf(db, { person, registration }, clock)
	return why?.(course) ?? []
}
