import type { Ctx } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'

/** Given up before it was decided. */
export function withdrawClaim(ctx: Ctx<Recipient | Staff>, id: string): Promise<ClaimMoved> {
	const asked = { verb: 'withdraw', may: 'claim.make', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async () => ({ changes: clockUntil(null) }))
}
