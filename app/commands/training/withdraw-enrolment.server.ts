import type { Ctx } from '#app/adapters/context.ts'
import { lock } from '#app/adapters/db/lock.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type EnrolmentMoved, enrolmentTrack } from './enrolment-track.server.ts'

/** Somebody gives up their place, or their number in line: whoever waits first moves up. */
export function withdrawEnrolment(
	ctx: Ctx<Recipient | Staff>,
	id: string,
): Promise<EnrolmentMoved<'course-over'>> {
	const asked = { verb: 'withdraw', may: 'enrolment.make', side: 'person' } as const
	return makeMove(ctx, enrolmentTrack, id, asked, async ({ runId }, tx) => {
		await lock(tx.db, `run:${runId}`)
		const run = await tx.db.courseRun.findUniqueOrThrow({ where: { id: runId } })
		if (run.endsAt <= ctx.now) return { refused: 'course-over' as const }
		return {
			changes: { seat: null, line: null },
			after: () => tx.enqueue('fill-run', { id: runId }, { key: `fill-run:${runId}` }),
		}
	})
}
