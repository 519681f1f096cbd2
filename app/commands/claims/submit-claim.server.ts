import { deadline } from '#app/adapters/calendar/work-calendar.server.ts'
import { judgeClaim } from '#app/adapters/claims/verdict-on.server.ts'
import type { Ctx } from '#app/adapters/context.ts'
import { clockUntil } from '#app/adapters/deadlines/clock-until.ts'
import { notifyStaff } from '#app/adapters/notify/notify.server.ts'
import { shownNames } from '#app/adapters/people/shown-names.server.ts'
import { lockRowOf } from '#app/adapters/refusals/lock-row.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { maskName } from '#app/domain/identity/mask.ts'
import { type ClaimMoved, claimTrack } from './claim-track.server.ts'

type Why = 'answers-open' | 'claim-barred' | 'claim-excluded' | 'certificate-missing'

/**
 * Hands a claim in, if the rules let it and nothing that stands excludes it. Papers may come later: to the
 * counter, or when they are asked for.
 */
export function submitClaim(ctx: Ctx<Recipient | Staff>, id: string): Promise<ClaimMoved<Why>> {
	const asked = { verb: 'submit', may: 'claim.make', side: 'person' } as const
	return makeMove(ctx, claimTrack, id, asked, async (claim, tx) => {
		await lockRowOf(tx.db, claim.personId)
		const { verdict, excludedBy, policy } = await judgeClaim(tx.db, claim, ctx.today)
		if (claim.incentive === 'training' && claim.subject === '')
			return { refused: 'certificate-missing' as const }
		if (verdict.answer === 'unknown') return { refused: 'answers-open' as const }
		if (verdict.answer === 'may-not') return { refused: 'claim-barred' as const }
		if (excludedBy.length > 0) return { refused: 'claim-excluded' as const }
		const due = deadline(ctx.today, policy('claim.decide_workdays')).day
		return {
			changes: clockUntil(due),
			said: { due },
			after: async () => {
				const names = await shownNames(tx.db, [claim.personId])
				await notifyStaff(tx, 'officer', claim.personDivision, {
					template: 'claim-made',
					params: { person: maskName(names(claim.personId).name), dueOn: due },
					link: `/claims/${id}`,
				})
			},
		}
	})
}
