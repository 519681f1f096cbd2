import type { Ctx } from '#app/adapters/context.ts'
import { addStepWithin } from '#app/commands/plans/add-step.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { dayIn } from '#app/domain/time/day.ts'
import type { StaffEnrolForm } from '#app/domain/training/class-forms.ts'
import { type EnrolOutcome, enrolWithin } from './enrol.server.ts'
import { whyNotEnrolled } from './enrolment-track.server.ts'

type Outcome = EnrolOutcome | { refused: 'steps-many' }

/** Staff enrol somebody from their file, after both have spoken about it; the course can become a step of the plan. */
export async function enrolFromFile(
	ctx: Ctx<Staff>,
	personId: string,
	{ run: runId, exception, plan }: StaffEnrolForm,
): Promise<Outcome> {
	const enrolling = ctx.write(async (tx): Promise<Outcome> => {
		const enrolled = await enrolWithin(ctx, tx, { personId, runId, exception })
		if ('refused' in enrolled || !plan) return enrolled
		const { startsAt, course } = await tx.db.courseRun.findUniqueOrThrow({
			where: { id: runId },
			select: { startsAt: true, course: { select: { title: true } } },
		})
		const step = await addStepWithin(ctx, tx, {
			personId,
			what: course.title,
			kind: 'course',
			side: 'person',
			dueOn: dayIn(startsAt),
			link: `/me/training/${enrolled.id}`,
		})
		return 'refused' in step ? step : enrolled
	})
	return enrolling.catch(whyNotEnrolled)
}
