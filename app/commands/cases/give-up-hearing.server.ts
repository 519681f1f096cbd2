import type { Ctx } from '#app/adapters/context.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

/** The person does not want the hearing any more; what they stated stays, and the case can be decided. */
export function giveUpHearing(ctx: Ctx<Recipient | Staff>, id: string): Promise<CaseMoved> {
	const asked = { verb: 'give-up-hearing', may: 'case.state', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async ({ personDivision: division }, tx) => ({
		changes: await newClock(tx.db, { case: 'stated', division, today: ctx.today }),
	}))
}
