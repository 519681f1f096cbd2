import type { Ctx } from '#app/adapters/context.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { System } from '#app/domain/access/actor.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

/** The time for a review is over and none was asked for. */
export function settleCase(ctx: Ctx<System>, id: string): Promise<CaseMoved> {
	const asked = { verb: 'settle', may: 'case.state', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async () => ({ changes: { dueOn: null } }))
}
