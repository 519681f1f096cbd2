import type { Ctx } from '#app/adapters/context.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { isReminderDue } from '#app/domain/guidance/reminding.ts'
import { dayIn } from '#app/domain/time/day.ts'

type Outcome = { refused: 'not-yet' | 'already-changed' } | { id: string }

/** Reminds a learner of the first day, once, the day before. */
export function remindOfCourse(ctx: Ctx<System>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const {
			run,
			personId,
			personDivision: division,
		} = await tx.db.enrolment.findUniqueOrThrow({
			where: { id },
			include: { run: { include: { course: { select: { title: true } } } } },
		})
		const policy = await readPolicy(tx.db, division, ctx.today)
		const days = policy('guidance.remind_days')
		if (!isReminderDue({ on: dayIn(run.startsAt), today: ctx.today, days }))
			return { refused: 'not-yet' }
		const { count } = await tx.db.enrolment.updateMany({
			where: { id, state: 'enrolled', remindedAt: null },
			data: { remindedAt: ctx.now },
		})
		if (count === 0) return { refused: 'already-changed' }
		await notifyPerson(tx, personId, {
			template: 'course-reminder',
			params: { course: run.course.title, at: run.startsAt.toISOString(), place: run.place },
			link: `/me/training/${id}`,
		})
		tx.record({ action: 'enrolment.remind', subject: ['enrolment', id], division })
		return { id }
	})
}
