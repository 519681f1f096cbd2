import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { type IllegalMove, moved } from '#app/domain/state-machine.ts'
import { runMachine, runStates } from '#app/domain/training/run-machine.ts'
import { ownClass } from './own-class.server.ts'

type Outcome =
	| { refused: IllegalMove | 'not-found' | 'course-not-over' | 'already-changed' }
	| { id: string }

/** All results are in: the class is over. */
export function finishRun(ctx: Ctx<Staff>, id: string): Promise<Outcome> {
	return ctx.write(async (tx): Promise<Outcome> => {
		const run = await ownClass(ctx, tx.db, id)
		if (!run) return { refused: 'not-found' }
		if (run.endsAt > ctx.now) return { refused: 'course-not-over' }
		const move = moved(runMachine, oneOf(runStates, run.state), 'finish', ctx.actor.role)
		if ('refused' in move) return move
		const { count } = await tx.db.courseRun.updateMany({
			where: { id, version: run.version },
			data: { state: move.to, version: run.version + 1 },
		})
		if (count === 0) return { refused: 'already-changed' }
		tx.record({
			action: 'course-run.finish',
			subject: ['course-run', id],
			division: run.ownerCode,
		})
		return { id }
	})
}
