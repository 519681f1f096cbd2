import { newId } from '#app/adapters/clock/ids.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import { openClaimStates } from '#app/domain/claims/claim-machine.ts'
import type { Paper } from '#app/domain/claims/papers.ts'
import { isOneOf } from '#app/domain/one-of.ts'

type Outcome = { refused: 'not-found' | 'move-not-possible' } | { id: string }

/** A paper was shown at the counter: whoever saw it says so, no copy is kept. */
export function seePaper(ctx: Ctx<Staff>, claimId: string, { paper }: { paper: Paper }) {
	return ctx.write(async (tx): Promise<Outcome> => {
		const claim = await tx.db.claim.findUnique({ where: { id: claimId } })
		const divisions = [claim?.personDivision ?? null]
		if (!claim || !may(ctx.actor, 'claim.handle', { divisions })) return { refused: 'not-found' }
		if (!isOneOf(openClaimStates, claim.state)) return { refused: 'move-not-possible' }
		const id = newId(ctx.now.getTime())
		await tx.db.claimPaper.create({
			data: { id, claimId, paper, seenBy: ctx.actor.accountId, at: ctx.now },
		})
		tx.record({
			action: 'claim.see-paper',
			subject: ['claim', claimId],
			division: claim.personDivision,
			details: { paper },
		})
		return { id: claimId }
	})
}
