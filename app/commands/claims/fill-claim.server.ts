import { sealAnswers } from '#app/adapters/claims/sealed-claim.server.ts'
import { judgeClaim } from '#app/adapters/claims/verdict-on.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDay } from '#app/adapters/db/days.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import type { Filled } from '#app/domain/claims/claim-forms.ts'
import { spanOf } from '#app/domain/claims/claim-span.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'

/** Keeps what was answered, and for which days it is then. */
export function fillClaim(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	{ from, subject: typed, ...answers }: Filled,
): Promise<ClaimMoved> {
	const asked = { verb: 'fill', may: 'claim.make', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async (claim, tx) => {
		const subject = claim.certificateId === null ? typed : claim.subject
		const answersCipher = sealAnswers(id, answers)
		const { verdict } = await judgeClaim(tx.db, { ...claim, answersCipher, subject }, ctx.today)
		const span = spanOf(from ?? isoDay(claim.fromDay), verdict.amount)
		return {
			changes: {
				answersCipher,
				subject,
				fromDay: dateOf(span.from),
				untilDay: dateOf(span.until),
			},
		}
	})
}
