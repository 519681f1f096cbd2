import type { Ctx } from '#app/adapters/context.ts'
import { constraintOf } from '#app/adapters/db/conflicts.server.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { ownClass } from './own-class.server.ts'

type Outcome = { refused: 'not-found' | 'seats-given' } | { id: string }

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
