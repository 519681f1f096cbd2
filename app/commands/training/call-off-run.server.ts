import type { Ctx } from '#app/adapters/context.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { indexCourse } from '#app/adapters/training/index-course.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { liveStates } from '#app/domain/training/enrolment-machine.ts'
import { runMachine, runStates } from '#app/domain/training/run-machine.ts'
import { enrolmentTrack } from './enrolment-track.server.ts'
import { ownClass } from './own-class.server.ts'

type Outcome = { refused: IllegalMove | 'not-found' | 'already-changed' } | { id: string }

/** A class is not held after all: everyone who holds a place or waits is told. */
export function callOffRun(ctx: Ctx<Staff>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		await lock(tx.db, `run:${id}`)
		const run = await ownClass(ctx, tx.db, id)
		if (!run || !may(ctx.actor, 'course.keep', { divisions: [run.ownerCode] }))
			return { refused: 'not-found' }
		const move = moved(runMachine, oneOf(runStates, run.state), 'call-off', ctx.actor.role)
		if ('refused' in move) return move
		const learners = await tx.db.enrolment.findMany({
			where: { runId: id, state: { in: [...liveStates] } },
		})
		for (const enrolment of learners) {
			const outcome = await moveWithin(
				ctx,
				tx,
				enrolmentTrack,
				enrolment,
				'call-off',
				async () => ({
					changes: { seat: null, line: null },
					after: () =>
						notifyPerson(tx, enrolment.personId, {
							template: 'course-called-off',
							params: { course: run.course.title },
							link: `/me/training/${enrolment.id}`,
						}),
				}),
			)
			if ('refused' in outcome) return outcome
		}
		await tx.db.courseRun.update({
			where: { id },
			data: { state: move.to, version: run.version + 1 },
		})
		await indexCourse(tx.db, run.courseId)
		tx.record({
			action: 'course-run.call-off',
			subject: ['course-run', id],
			division: run.ownerCode,
			details: { learners: learners.length },
		})
		return { id }
	})
}
