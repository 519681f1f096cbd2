import type { Ctx } from '#app/adapters/context.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import type { ListForm } from '#app/domain/training/class-forms.ts'
import { seatedStates } from '#app/domain/training/enrolment-machine.ts'
import { ownClass } from './own-class.server.ts'

type Outcome = { refused: 'not-found' | 'meeting-not-begun' } | { id: string }

/** The trainer's list of a meeting: those who were ticked were there, all others were not. */
export function recordAttendance(
	ctx: Ctx<Staff>,
	runId: string,
	{ session: seq, present }: ListForm,
): Promise<Outcome> {
	const { actor, now } = ctx
	return ctx.write(async (tx): Promise<Outcome> => {
		const run = await ownClass(ctx, tx.db, runId)
		const session = await tx.db.courseSession.findUnique({ where: { runId_seq: { runId, seq } } })
		if (!run || !session) return { refused: 'not-found' }
		if (session.startsAt > now) return { refused: 'meeting-not-begun' }
		const learners = await tx.db.enrolment.findMany({
			where: { runId, state: { in: [...seatedStates] } },
			include: { attendances: { where: { seq } } },
		})
		for (const { id: enrolmentId, attendances } of learners) {
			const isThere = present.includes(enrolmentId)
			// What was seen by the code stays as it was seen, unless the list says otherwise.
			if (attendances[0] && attendances[0].present === isThere) continue
			const seen = { present: isThere, how: 'list', recordedBy: nameOf(actor), at: now }
			await tx.db.attendance.upsert({
				where: { enrolmentId_seq: { enrolmentId, seq } },
				create: { ...seen, enrolmentId, runId, seq },
				update: seen,
			})
		}
		tx.record({
			action: 'attendance.list',
			subject: ['course-run', runId],
			division: run.ownerCode,
			details: { seq, present: present.length },
		})
		return { id: runId }
	})
}
