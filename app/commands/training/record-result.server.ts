import { newCode } from '#app/adapters/clock/ids.server.ts'
import type { Ctx, WriteTx } from '#app/adapters/context.ts'
import type { Course, CourseRun, Enrolment } from '#app/adapters/db/generated/client.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { giveNumber } from '#app/adapters/paper/document-number.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import type { ResultForm } from '#app/domain/training/class-forms.ts'
import { type EnrolmentMoved, enrolmentTrack } from './enrolment-track.server.ts'
import { ownClass } from './own-class.server.ts'

/** Whether a learner has completed the course. Whoever has gets a certificate under the next number. */
export function recordResult(
	ctx: Ctx<Staff>,
	runId: string,
	{ enrolment: id, result }: ResultForm,
): Promise<EnrolmentMoved<'course-not-over'>> {
	return ctx.write(async (tx): Promise<EnrolmentMoved<'course-not-over'>> => {
		const run = await ownClass(ctx, tx.db, runId)
		const enrolment = await tx.db.enrolment.findUnique({ where: { id } })
		if (!run || enrolment?.runId !== runId) return { refused: 'not-found' }
		if (run.endsAt > ctx.now) return { refused: 'course-not-over' }
		const verb = result === 'completed' ? 'complete' : 'not-complete'
		return moveWithin(ctx, tx, enrolmentTrack, enrolment, verb, async () => ({
			after: () => (verb === 'complete' ? certify(ctx, tx, enrolment, run) : Promise.resolve()),
		}))
	})
}

async function certify(
	{ actor, now, today }: Ctx<Staff>,
	tx: WriteTx,
	{ id, personId }: Enrolment,
	{ course }: CourseRun & { course: Course },
): Promise<void> {
	const institution = course.institution || actor.institution
	const issuer = { division: course.ownerCode, institution }
	const { number } = await giveNumber(tx.db, issuer, 'certificate', today)
	await tx.db.trainingCertificate.create({
		data: {
			enrolmentId: id,
			number,
			checkCode: newCode(16),
			institution,
			course: course.title,
			hours: course.hours,
			issuedBy: actor.accountId,
			issuedAt: now,
		},
	})
	await notifyPerson(tx, personId, {
		template: 'course-completed',
		params: { course: course.title },
		link: `/me/training/${id}`,
	})
}
