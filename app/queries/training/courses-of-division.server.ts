import type { Ctx } from '#app/adapters/context.ts'
import type { Prisma } from '#app/adapters/db/generated/client.ts'
import { type CourseView, courseView } from '#app/adapters/training/course-view.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { rowsOf } from '#app/domain/list-request.ts'
import { occupations } from '#app/domain/occupations/groups.ts'
import { isOneOf } from '#app/domain/one-of.ts'
import { type CourseListRequest, courseList } from '#app/domain/training/course-list.ts'
import { courseStates } from '#app/domain/training/course-machine.ts'

export type KeptCourse = CourseView & {
	createdAt: Date
	runs: number
	learners: number
	completed: number
	/** Of those who completed it, how many have begun to work since. */
	placed: number
}

/** The courses of a division and below, with what came of them. */
export async function coursesOfDivision(
	{ actor, read }: Ctx<Staff>,
	request: CourseListRequest,
	pageSize = courseList.pageSize,
): Promise<{ courses: KeptCourse[]; total: number }> {
	const where = whereOf(actor, request)
	return read(async (db) => {
		const rows = await db.course.findMany({
			where,
			orderBy: [orderOf(request), { id: 'desc' }],
			...rowsOf({ pageSize }, request),
		})
		const ids = rows.map(({ id }) => id)
		const counted = await db.$queryRaw<({ id: string } & Numbers)[]>`
			SELECT r.course_id::text AS id, count(*)::int AS runs, coalesce(sum(room.taken), 0)::int AS learners,
				coalesce(sum((SELECT count(*) FROM enrolment e WHERE e.run_id = r.id AND e.state = 'completed')), 0)::int AS completed,
				coalesce(sum(run_placed(r.id)), 0)::int AS placed
			FROM course_run r, run_room(r.id) room WHERE r.course_id = ANY(${ids}::uuid[]) GROUP BY r.course_id`
		const numbers = new Map(counted.map(({ id, ...each }) => [id, each]))
		return {
			courses: rows.map((row) => ({
				...courseView(row),
				createdAt: row.createdAt,
				...(numbers.get(row.id) ?? { runs: 0, learners: 0, completed: 0, placed: 0 }),
			})),
			total: await db.course.count({ where }),
		}
	})
}

type Numbers = Pick<KeptCourse, 'runs' | 'learners' | 'completed' | 'placed'>

function whereOf(
	{ division }: Staff,
	{ filters: { q, state, occupation } }: CourseListRequest,
): Prisma.CourseWhereInput {
	return {
		ownerCode: { startsWith: division },
		...(isOneOf(courseStates, state) && { state }),
		...(isOneOf(occupations, occupation) && { occupation }),
		...(q !== '' && { OR: [{ title: { contains: q } }, { institution: { contains: q } }] }),
	}
}

function orderOf({
	sort: { by, descending },
}: CourseListRequest): Prisma.CourseOrderByWithRelationInput {
	const direction = descending ? 'desc' : 'asc'
	const orders = {
		added: { createdAt: direction },
		title: { title: direction },
		state: { state: direction },
	} as const
	return orders[by]
}
