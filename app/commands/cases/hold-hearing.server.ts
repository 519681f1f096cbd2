import type { Ctx } from '#app/adapters/context.ts'
import { newClock } from '#app/adapters/refusals/due-day.server.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type CaseMoved, caseTrack } from './case-track.server.ts'

/** The hearing was held: its minutes are what the decision looks at, and the person reads them. */
export function holdHearing(
	ctx: Ctx<Staff>,
	id: string,
	{ on, minutes }: { on: string; minutes: string },
): Promise<CaseMoved<'date-future'>> {
	const asked = { verb: 'hold-hearing', may: 'case.notify', side: 'person' } as const
	return makeMove(ctx, caseTrack, id, asked, async ({ personDivision: division }, tx) => {
		if (on > ctx.today) return { refused: 'date-future' as const }
		return {
			changes: await newClock(tx.db, { case: 'heard', division, today: ctx.today }),
			said: { words: sealSaid('case_event', id, minutes), on },
		}
	})
}
