import type { Ctx } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { type RunView, runView, withSessions } from '#app/adapters/training/run-view.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type ClassListRequest, classList, classViews } from '#app/domain/training/course-list.ts'

export type ListedClass = RunView & { course: string }

/** The classes that a trainer holds; for officers those of their division. */
export async function classes(
	{ actor, now, read }: Ctx<Staff>,
	request: ClassListRequest,
	pageSize = classList.pageSize,
): Promise<{ classes: ListedClass[]; total: number }> {
	const where = whereOf(actor, request, now)
	return read(async (db) => {
		const rows = await db.courseRun.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
			include: { ...withSessions, course: { select: { title: true } } },
		})
		const listed: ListedClass[] = []
		for (const row of rows)
			listed.push({ ...(await runView(db, row, now)), course: row.course.title })
		return { classes: listed, total: await db.courseRun.count({ where }) }
	})
}

function whereOf(
	{ role, accountId, division }: Staff,
	{ filters: { q, view } }: ClassListRequest,
	now: Date,
): Prisma.CourseRunWhereInput {
	const views = {
		ahead: { startsAt: { gt: now } },
		running: { startsAt: { lte: now }, endsAt: { gt: now } },
		over: { endsAt: { lte: now } },
	}
	return {
		AND: [
			role === 'trainer' ? { trainerId: accountId } : { ownerCode: { startsWith: division } },
			isOneOf(classViews, view) ? views[view] : {},
			q === '' ? {} : { OR: [{ course: { title: { contains: q } } }, { place: { contains: q } }] },
		],
	}
}

function orderOf({
	sort: { by, descending },
}: ClassListRequest): Prisma.CourseRunOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	return by === 'title' ? { course: { title: direction } } : { startsAt: direction }
}
