import type { Ctx } from '#app/adapters/context.ts'
import { sealSaid } from '#app/adapters/refusals/sealed-words.server.ts'
import { makeMove } from '#app/commands/moves/make-move.server.ts'
import type { Recipient } from '#app/domain/access/actor.ts'
import type { Rating } from '#app/domain/care/words.ts'
import { type CareMoved, careTrack } from './care-track.server.ts'

/** How it was, in one word, and in their own words if they like. */
export function rateCare(
	ctx: Ctx<Recipient>,
	id: string,
	{ rating, words }: { rating: Rating; words: string },
): Promise<CareMoved> {
	const asked = { verb: 'rate', may: 'care.confirm', side: 'person' } as const
	return makeMove(ctx, careTrack, id, asked, async () => ({
		changes: { rating },
		...(words !== '' && { said: { words: sealSaid('care_order_event', id, words) } }),
	}))
}
