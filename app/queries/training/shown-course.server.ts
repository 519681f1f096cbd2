import type { Ctx, Db } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { type CourseView, courseView } from '#app/adapters/training/course-view.ts'
import { reasonsOf } from '#app/adapters/training/fitting-courses.server.ts'
import { joinerOf, joinVerdict } from '#app/adapters/training/joiner.server.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import { liveStates } from '#app/domain/training/enrolment-machine.ts'
import type { CourseReason, OfferedCourse } from '#app/domain/training/reasons.ts'
import type { JoinConditions, JoinVerdict } from '#app/domain/training/who-may-join.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownCourse = CourseView & {
	/** The times it can still be joined, the next one first; whether whoever reads may, where that is known. */
	runs: (RunView & { join: JoinVerdict | null })[]
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
		const personId = actor.kind === 'recipient' ? actor.personId : null
		const mine =
			personId === null
				? null
				: await db.enrolment.findFirst({
						where: { personId, state: { in: [...liveStates] }, run: { courseId: id } },
						select: { id: true, runId: true },
					})
		const view = courseView(row)
		const verdictOn = await verdictFor(db, personId, view.conditions, today)
		const runs: ShownCourse['runs'] = []
		for (const each of row.runs)
			runs.push({ ...(await runView(db, each, now)), join: verdictOn(each.startsAt) })
		const policy = await readPolicy(db, row.ownerCode, today)
		const living = { mode: policy('trainlive.mode'), fen: policy('trainlive.amount') }
		// Nothing speaks for a course that somebody cannot join.
		const isClosed = runs.length > 0 && runs.every(({ join }) => join && join.bars.length > 0)
		const reasons =
			personId === null || mine !== null || isClosed
				? []
				: await reasonsFor(db, personId, view, { now, today })
		return { ...view, runs: row.state === 'published' ? runs : [], mine, reasons, living }
	})
}

/** Whether whoever reads may join a run, by the day it begins; null where nobody is known to read. */
async function verdictFor(
	db: Db,
	personId: string | null,
	conditions: JoinConditions,
	today: string,
): Promise<(startsAt: Date) => JoinVerdict | null> {
	const person = personId && (await db.person.findUnique({ where: { id: personId } }))
	if (!person) return () => null
	const joiner = await joinerOf(db, person, today)
	const policy = await readPolicy(db, person.residenceCode, today)
	return (startsAt) => joinVerdict(conditions, joiner, policy, startsAt)
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
