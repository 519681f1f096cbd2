import type { Ctx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { type CourseView, courseView } from '#app/adapters/training/course-view.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import { liveStates } from '#app/domain/training/enrolment-machine.ts'
import { isUuid } from '#app/domain/uuid.ts'

export type ShownCourse = CourseView & {
	/** The times it can still be joined, the next one first. */
	runs: RunView[]
	/** The run that the reader takes part in or waits for. */
	mine: { id: string; runId: string } | null
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
		return { ...courseView(row), runs: row.state === 'published' ? runs : [], mine, living }
	})
}
