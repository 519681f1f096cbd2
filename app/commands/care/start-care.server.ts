import type { Ctx } from '#app/adapters/context.ts'
import { dateOf, isoDayOrNull } from '#app/adapters/db/days.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { type CareMoved, careTrack, settling } from './care-track.server.ts'

/** Somebody has come for the first time: from this day on the duties that they do bind nobody (R-030 C). */
export function startCare(
	ctx: Ctx<Staff>,
	id: string,
	{ on }: { on: string },
): Promise<CareMoved<'date-future' | 'visit-outside'>> {
	return makeMove(ctx, careTrack, id, settling('start'), async ({ endsOn }) => {
		if (on > ctx.today) return { refused: 'date-future' as const }
		if (on > (isoDayOrNull(endsOn) ?? '')) return { refused: 'visit-outside' as const }
		return { changes: { startsOn: dateOf(on) }, said: { on } }
	})
}
