import type { Ctx } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'
import { tellClaimant } from './tell-claimant.server.ts'

/** A named official turns a claim down, and says why. */
export function refuseClaim(
	ctx: Ctx<Staff>,
	id: string,
	{ ground }: { ground: string },
): Promise<ClaimMoved<'made-by-you'>> {
	const asked = { verb: 'refuse', may: 'claim.decide', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async (claim, tx) => {
		if (claim.createdBy === nameOf(ctx.actor)) return { refused: 'made-by-you' as const }
		return {
			changes: { decidedBy: ctx.actor.accountId, ...clockUntil(null) },
			said: { words: sealSaid('claim_event', id, ground) },
			after: () => tellClaimant(tx, claim, 'claim-refused'),
		}
	})
}
