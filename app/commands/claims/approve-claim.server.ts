import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import { papersMissing } from '#app/adapters/claims/claim-papers.server.ts'
import { sealGrant } from '#app/adapters/claims/sealed-claim.server.ts'
import { type Judged, judgeClaim } from '#app/adapters/claims/verdict-on.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import { nameOf, type Staff } from '#app/domain/access/actor.ts'
import { fenOfYuan } from '#app/domain/money/pay.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'
import { tellClaimant } from './tell-claimant.server.ts'

type WhyNoGrant =
	| 'made-by-you'
	| 'papers-missing'
	| 'claim-barred'
	| 'claim-excluded'
	| 'amount-missing'
	| 'amount-above'

/** A named official grants a claim: whole papers, nothing that excludes it, no more than the place pays. */
export function approveClaim(
	ctx: Ctx<Staff>,
	id: string,
	{ amount, ground }: { amount?: number | undefined; ground: string },
): Promise<ClaimMoved<WhyNoGrant>> {
	const asked = { verb: 'approve', may: 'claim.decide', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async (claim, tx) => {
		if (claim.createdBy === nameOf(ctx.actor)) return { refused: 'made-by-you' as const }
		await lockRowOf(tx.db, claim.personId)
		const judged = await judgeClaim(tx.db, claim, ctx.today)
		const { policy, verdict } = judged
		const missing = await papersMissing(tx.db, claim, verdict.papers)
		const fen = amount === undefined ? null : fenOfYuan(amount)
		const refused = whyNotGranted(judged, missing.length, fen)
		if (refused) return { refused }
		const due = deadline(ctx.today, policy('claim.pay_workdays')).day
		return {
			changes: {
				grantCipher: sealGrant(id, { fen, times: verdict.amount.times }),
				decidedBy: ctx.actor.accountId,
				...clockUntil(due),
			},
			said: { due, words: sealSaid('claim_event', id, ground) },
			after: () => tellClaimant(tx, claim, 'claim-granted'),
		}
	})
}

function whyNotGranted(
	{ verdict: { answer, amount }, excludedBy }: Judged,
	missing: number,
	fen: number | null,
): WhyNoGrant | null {
	if (answer !== 'may') return 'claim-barred'
	if (excludedBy.length > 0) return 'claim-excluded'
	if (missing > 0) return 'papers-missing'
	if (fen === null) return amount.pace === 'quota' ? null : 'amount-missing'
	return amount.fen !== null && fen > amount.fen ? 'amount-above' : null
}
