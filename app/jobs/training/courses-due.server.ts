import { indexCourse } from '#app/adapters/training/index-course.server.ts'
import { remindOfCourse } from '#app/commands/training/remind-of-course.server.ts'
import { addDays, dayIn, startOf } from '#app/domain/time/day.ts'
import { forEach } from '#app/jobs/moves/for-each.server.ts'

/** Nobody is reminded earlier than this, whatever the parameter: it only narrows what is looked at. */
const earliestDays = 3

/** Reminds of the courses that begin soon. */
export async function coursesDue(now = new Date()): Promise<void> {
	const until = startOf(addDays(dayIn(now), earliestDays + 1))
	await forEach({
		what: 'enrolment.remind',
		now,
		find: (db, { after, take }) =>
			db.enrolment.findMany({
				where: {
					id: { gt: after },
					state: 'enrolled',
					remindedAt: null,
					run: { state: 'open', startsAt: { gt: now, lt: until } },
				},
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: remindOfCourse,
	})
}

/** Reads every course of the catalogue anew: what the program has learnt to read meanwhile is found too. */
export async function indexCourses(now = new Date()): Promise<void> {
	await forEach({
		what: 'course.index',
		now,
		find: (db, { after, take }) =>
			db.course.findMany({
				where: { id: { gt: after }, state: 'published' },
				orderBy: { id: 'asc' },
				take,
				select: { id: true },
			}),
		act: (ctx, id) =>
			ctx.write(async ({ db }) => {
				await indexCourse(db, id)
				return { id }
			}),
	})
}
