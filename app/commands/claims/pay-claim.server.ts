import type { Ctx } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'
import { tellClaimant } from './tell-claimant.server.ts'

/** The money is paid, the relief is entered. */
export function payClaim(
	ctx: Ctx<Staff>,
	id: string,
	{ on }: { on: string },
): Promise<ClaimMoved<'date-future'>> {
	const asked = { verb: 'pay', may: 'claim.handle', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async (claim, tx) => {
		if (on > ctx.today) return { refused: 'date-future' as const }
		return {
			changes: clockUntil(null),
			said: { on },
			after: () => tellClaimant(tx, claim, 'claim-paid'),
		}
	})
}
