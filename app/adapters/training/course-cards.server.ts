import type { Db } from '#app/adapters/context.ts'
import { kilometresBetween, type Point } from '#app/domain/geo.ts'
import { type CourseView, courseView } from './course-view.ts'
import { type RunView, runView, withSessions } from './run-view.server.ts'

/** A course as a list of the catalogue shows it, with the next time it can be joined. */
export type CourseCard = CourseView & { next: (RunView & { km: number | null }) | null }

/** Courses in the order of their ids, each with its next run: the first that has a place left, else the first. */
export async function courseCards(
	db: Db,
	ids: readonly string[],
	now: Date,
	home: Point | null,
): Promise<CourseCard[]> {
	const rows = await db.course.findMany({
		where: { id: { in: [...ids] } },
		include: {
			runs: {
				where: { state: 'open', startsAt: { gt: now } },
				orderBy: { startsAt: 'asc' },
				take: 5,
				include: withSessions,
			},
		},
	})
	const byId = new Map(rows.map((row) => [row.id, row]))
	const cards: CourseCard[] = []
	for (const row of ids.flatMap((id) => byId.get(id) ?? [])) {
		const runs = await runsOf(db, row.runs, now)
		const next = runs.find(({ room }) => room.left > 0) ?? runs[0] ?? null
		cards.push({ ...courseView(row), next: next && { ...next, km: distance(next.point, home) } })
	}
	return cards
}

async function runsOf(
	db: Db,
	rows: Parameters<typeof runView>[1][],
	now: Date,
): Promise<RunView[]> {
	const runs: RunView[] = []
	for (const row of rows) runs.push(await runView(db, row, now))
	return runs
}

const distance = (point: Point | null, home: Point | null): number | null =>
	point === null || home === null ? null : kilometresBetween(point, home)
