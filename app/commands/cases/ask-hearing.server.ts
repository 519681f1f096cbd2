import type { Ctx } from '#app/adapters/context.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'
import { tellBureau } from './state-case.server.ts'

/** where the region holds hearings 听证, the person asks for one, and nothing is decided before it. */
export function askHearing(
	ctx: Ctx<Recipient | Staff>,
	id: string,
): Promise<CaseMoved<'hearing-off'>> {
	const asked = { verb: 'ask-hearing', may: 'case.state', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (opened, tx) => {
		const { personDivision: division, personId } = opened
		const policy = await readPolicy(tx.db, division, ctx.today)
		if (policy('refusal.hearing') === 'off') return { refused: 'hearing-off' as const }
		return {
			changes: await newClock(tx.db, { case: 'hearing-asked', division, today: ctx.today }),
			after: () => tellBureau(tx, 'case-hearing-asked', { id, personId, division }),
		}
	})
}
