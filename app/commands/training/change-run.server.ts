import type { Ctx } from '#app/adapters/context.ts'
import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { notifyPerson } from '#app/adapters/notify/notify.server.ts'
import { indexCourse } from '#app/adapters/training/index-course.server.ts'
import { moveWithin } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { moved } from '#app/domain/state-machine.ts'
import { liveStates } from '#app/domain/training/enrolment-machine.ts'
import { runMachine, runStates } from '#app/domain/training/run-machine.ts'
import { enrolmentTrack } from './enrolment-track.server.ts'
import { ownClass } from './own-class.server.ts'

type Refused = 'not-found' | 'already-changed' | 'move-not-possible' | 'move-not-yours'
type Outcome = { refused: Refused | 'seats-given' | 'course-not-over' } | { id: string }

/** For how many a class is: never for fewer than hold a place; whoever waits moves up where it is for more. */
export async function changeSeats(ctx: Ctx<Staff>, id: string, capacity: number): Promise<Outcome> {
	const changing = ctx.write(async (tx): Promise<Outcome> => {
		await lock(tx.db, `run:${id}`)
		const run = await ownClass(ctx, tx.db, id)
		if (!run || !may(ctx.actor, 'course.keep', { divisions: [run.ownerCode] }))
			return { refused: 'not-found' }
		await tx.db.courseRun.update({
			where: { id },
			data: { capacity, version: run.version + 1 },
		})
		await tx.enqueue('fill-run', { id }, { key: `fill-run:${id}` })
		tx.record({
			action: 'course-run.seats',
			subject: ['course-run', id],
			division: run.ownerCode,
			details: { from: run.capacity, to: capacity },
		})
		return { id }
	})
	return changing.catch((error: unknown) => {
		if (constraintOf(error) === 'enrolment_seat_exists') return { refused: 'seats-given' as const }
		throw error
	})
}

/** All results are in: the class is over. */
export function finishRun(ctx: Ctx<Staff>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const run = await ownClass(ctx, tx.db, id)
		if (!run) return { refused: 'not-found' }
		if (run.endsAt > ctx.now) return { refused: 'course-not-over' }
		const move = moved(runMachine, oneOf(runStates, run.state), 'finish', ctx.actor.role)
		if ('refused' in move) return move
		await tx.db.courseRun.update({
			where: { id, version: run.version },
			data: { state: move.to, version: run.version + 1 },
		})
		tx.record({
			action: 'course-run.finish',
			subject: ['course-run', id],
			division: run.ownerCode,
		})
		return { id }
	})
}

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
