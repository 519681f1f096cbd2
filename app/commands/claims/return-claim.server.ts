import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'
import { tellClaimant } from './tell-claimant.server.ts'

/** A paper is missing, or an answer does not fit: the person gets time to bring it. */
export function returnClaim(
	ctx: Ctx<Staff>,
	id: string,
	{ ground }: { ground: string },
): Promise<ClaimMoved> {
	const asked = { verb: 'return', may: 'claim.handle', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async (claim, tx) => {
		const policy = await readPolicy(tx.db, claim.personDivision, ctx.today)
		const due = deadline(ctx.today, policy('claim.paper_workdays')).day
		return {
			changes: clockUntil(due),
			said: { due, words: sealSaid('claim_event', id, ground) },
			after: () => tellClaimant(tx, claim, 'claim-returned'),
		}
	})
}
