import type { Ctx } from '#app/adapters/context.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

/** The time for a statement is over and none came: the bureau can decide, and the person can still state their view. */
export function waitOutStatement(ctx: Ctx<System>, id: string): Promise<CaseMoved> {
	const asked = { verb: 'wait-out', may: 'case.state', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async ({ personDivision: division }, tx) => ({
		changes: await newClock(tx.db, { case: 'unstated', division, today: ctx.today }),
	}))
}
