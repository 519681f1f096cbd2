import type { Ctx } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient, Staff } from '#app/domain/access/actor.ts'
import type { AnswerWay } from '#app/domain/offers/ways.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'
import { tellBureau } from './state-case.server.ts'

/** The person asks for a review 行政复议 of a decision, within the days that the law gives them. */
export function appealCase(
	ctx: Ctx<Recipient | Staff>,
	id: string,
	{ words, how }: { words: string; how: AnswerWay },
): Promise<CaseMoved<'too-late'>> {
	const asked = { verb: 'appeal', may: 'case.state', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async (decided, tx) => {
		const last = isoDayOrNull(decided.dueOn)
		if (decided.state === 'served' && last !== null && last < ctx.today)
			return { refused: 'too-late' as const }
		const { personDivision: division, personId } = decided
		return {
			changes: await newClock(tx.db, { case: 'appealed', division, today: ctx.today }),
			said: { words: sealSaid('case_event', id, words), how },
			after: () => tellBureau(tx, 'case-appealed', { id, personId, division }),
		}
	})
}
